<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über die App</translation>
    </message>
    <message>
        <source>Free software: you may use it, copy it, change it and pass it on.</source>
        <translation>Freie Software: Du darfst sie nutzen, kopieren, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add a reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose the reply</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <source>Choose the reply first.</source>
        <translation>Wähle zuerst die Antwort.</translation>
    </message>
    <message>
        <source>It opens with the words of the file it answers.</source>
        <translation>Die Antwort öffnet sich mit den Wörtern der Datei, auf die sie antwortet.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Opening. This takes a moment, to keep others out.</source>
        <translation>Es wird geöffnet. Das dauert einen Moment, damit andere draußen bleiben.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The words of the file you shared</source>
        <translation>Die Wörter der Datei, die du geteilt hast</translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation>Gib zuerst die Wörter ein.</translation>
    </message>
</context>
<context>
    <name>AllGoals</name>
    <message>
        <source>A place for what you want, in your own words.</source>
        <translation>Ein Platz für das, was du willst, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>Look over my goals</source>
        <translation>Auf meine Ziele schauen</translation>
    </message>
    <message>
        <source>No goals here just now.</source>
        <translation>Hier ist gerade kein Ziel.</translation>
    </message>
    <message>
        <source>See my strengths</source>
        <translation>Meine Stärken ansehen</translation>
    </message>
    <message>
        <source>Write a first goal</source>
        <translation>Erstes Ziel aufschreiben</translation>
    </message>
    <message>
        <source>Your strengths can help with the next step.</source>
        <translation>Deine Stärken können dir beim nächsten Schritt helfen.</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>Getting the voice ready.</source>
        <translation>Die Stimme macht sich bereit.</translation>
    </message>
    <message>
        <source>The voice does not answer. You can try again.</source>
        <translation>Die Stimme antwortet nicht. Du kannst es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This computer has no voice. Settings says more.</source>
        <translation>Dieser Computer hat keine Stimme. Mehr dazu steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>AloudSection</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>The voice: {name}</source>
        <translation>Die Stimme: {name}</translation>
    </message>
    <message>
        <source>This computer can read to you: prompts, questions, Help and your own words. They stay on this computer.</source>
        <translation>Dieser Computer kann dir vorlesen: Anregungen, Fragen, die Anleitung und deine eigenen Worte. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>This computer has no voice that the app can use. Add one in the settings of your computer, then open your journal again.</source>
        <translation>Dieser Computer hat keine Stimme, die für die App passt. Füge in seinen Einstellungen eine hinzu. Öffne dann dein Tagebuch noch einmal.</translation>
    </message>
    <message>
        <source>This is off here. The app was carried to this computer, and a computer&apos;s voice may leave traces on it.</source>
        <translation>Das Vorlesen ist hier aus. Die App läuft hier nur zu Gast, und die Stimme eines Computers kann Spuren hinterlassen.</translation>
    </message>
    <message>
        <source>This is off on a shared computer, because its voice may leave traces. If it is your own, say so before you open your journal.</source>
        <translation>An einem gemeinsam genutzten Computer ist das Vorlesen aus, denn seine Stimme kann Spuren hinterlassen. Ist es dein eigener, dann sag das, bevor du dein Tagebuch öffnest.</translation>
    </message>
    <message>
        <source>This needs one more part of the app, which is not here. The file README says how to add it.</source>
        <translation>Dafür fehlt noch ein Teil der App. Wie du ihn hinzufügst, steht in der Datei README.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>A question to take away</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>Make it a step</source>
        <translation>Zum Schritt machen</translation>
    </message>
    <message>
        <source>Make it a step: {words}</source>
        <translation>Zum Schritt machen: {words}</translation>
    </message>
    <message>
        <source>Move to the bin: {line}</source>
        <translation>In den Papierkorb: {line}</translation>
    </message>
    <message>
        <source>Now a step of: {goal}</source>
        <translation>Jetzt ein Schritt bei: {goal}</translation>
    </message>
    <message>
        <source>Reply of {day}</source>
        <translation>Antwort vom {day}</translation>
    </message>
    <message>
        <source>Something to carry with you</source>
        <translation>Etwas, das dich begleitet</translation>
    </message>
    <message>
        <source>Steps for this goal</source>
        <translation>Schritte für dieses Ziel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Rückgängig: {words}</translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation>Was ich gehört habe</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir abgemacht haben</translation>
    </message>
    <message>
        <source>Write a goal first. Then these can become its steps.</source>
        <translation>Schreib zuerst ein Ziel auf. Dann können das hier seine Schritte werden.</translation>
    </message>
    <message>
        <source>Your journal has no line about the share that this answers.</source>
        <translation>In deinem Tagebuch steht keine Merkzeile zu dem, worauf das hier antwortet.</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: {place}</source>
        <translation>Hinzufügen zu: {place}</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Take back the last move</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Best read side by side. Ask for the words in person. Nothing of it is kept here.</source>
        <translation>Lest am besten Seite an Seite. Frag im Gespräch nach den Wörtern. Hier bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Wähle zuerst die Datei.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open a file someone shared with you</source>
        <translation>Eine Datei öffnen, die jemand mit dir teilt</translation>
    </message>
    <message>
        <source>Open it together</source>
        <translation>Gemeinsam öffnen</translation>
    </message>
    <message>
        <source>Opening. This takes a moment, to keep others out.</source>
        <translation>Es wird geöffnet. Das dauert einen Moment, damit andere draußen bleiben.</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Geteilte Dateien</translation>
    </message>
    <message>
        <source>Stopped. The file is still shut.</source>
        <translation>Angehalten. Die Datei ist noch zu.</translation>
    </message>
    <message>
        <source>Support now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>The words for this file</source>
        <translation>Die Wörter für diese Datei</translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation>Gib zuerst die Wörter ein.</translation>
    </message>
</context>
<context>
    <name>BackUpNow</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Making a backup and checking it opens.</source>
        <translation>Die Sicherung entsteht. Dann wird geprüft, ob sie sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The backup did not work.</source>
        <translation>Das Sichern hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The backup is made here, and it opens. The second place has none yet.</source>
        <translation>Die Sicherung ist hier gemacht und lässt sich öffnen. Am zweiten Ort ist noch keine.</translation>
    </message>
    <message>
        <source>The backup is made, and it opens.</source>
        <translation>Die Sicherung ist gemacht und lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The backup is made. It opens here and at the second place.</source>
        <translation>Die Sicherung ist gemacht. Sie lässt sich hier und am zweiten Ort öffnen.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch sind keine da.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>All are whole.</source>
        <translation>Alle sind heil.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups may use this much of the free space</source>
        <translation>So viel vom freien Platz dürfen Sicherungen nutzen</translation>
    </message>
    <message>
        <source>Check them now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Damaged: {bad} of {all}. The list says which.</source>
        <translation>Beschädigt: {bad} von {all}. In der Liste steht, welche.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Ordner: {path}</translation>
    </message>
    <message>
        <source>Last on {day}, older ones went by themselves: {count}.</source>
        <translation>Ältere sind von selbst verschwunden, zuletzt am {day}: {count}.</translation>
    </message>
    <message>
        <source>Reading every backup from start to end.</source>
        <translation>Jede Sicherung wird von Anfang bis Ende gelesen.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The app makes one each day that you wrote, and checks that it opens. It keeps one for each of 7 days, 8 weeks and 12 months. Older ones go by themselves.</source>
        <translation>Die App macht an jedem Tag, an dem du schreibst, eine Sicherung. Dann prüft sie, ob sich die Sicherung öffnen lässt. Je eine bleibt für 7 Tage, 8 Wochen und 12 Monate. Ältere verschwinden von selbst.</translation>
    </message>
    <message>
        <source>The newest two always stay.</source>
        <translation>Die zwei neuesten bleiben immer.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch sind keine da.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>Add a reply</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>If off, new shares are not listed here. Lines that are here stay.</source>
        <translation>Wenn das aus ist, steht neu Geteiltes nicht mehr hier. Merkzeilen, die schon da sind, bleiben.</translation>
    </message>
    <message>
        <source>Keep a line for each share</source>
        <translation>Merkzeile behalten, wenn ich teile</translation>
    </message>
    <message>
        <source>Move to the bin: {line}</source>
        <translation>In den Papierkorb: {line}</translation>
    </message>
    <message>
        <source>Nothing is shared yet.</source>
        <translation>Noch ist nichts geteilt.</translation>
    </message>
    <message>
        <source>Only your journal knows this. It never goes into a share.</source>
        <translation>Das weiß nur dein Tagebuch. Es kommt nie in das, was du teilst.</translation>
    </message>
    <message>
        <source>The reply is here, below what it answers.</source>
        <translation>Die Antwort ist da. Sie steht unter dem, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>The reply is here. There is no line about what it answers.</source>
        <translation>Die Antwort ist da. Es gibt keine Merkzeile zu dem, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>What you shared before</source>
        <translation>Was du schon geteilt hast</translation>
    </message>
    <message>
        <source>{first_day} to {last_day}</source>
        <translation>{first_day} bis {last_day}</translation>
    </message>
    <message>
        <source>{what}, for {reader}</source>
        <translation>{what}, für {reader}</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere Übungen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Weiter, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>Go on with: {title}</source>
        <translation>Weiter mit: {title}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Or begin with one of these:</source>
        <translation>Oder fang mit einem davon an:</translation>
    </message>
</context>
<context>
    <name>BeginningsButton</name>
    <message>
        <source>Opens a menu of titles</source>
        <translation>Öffnet ein Menü mit Titeln</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Ideen für den Anfang</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation>Willst du alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete what you chose for good?</source>
        <translation>Willst du das Ausgewählte endgültig löschen?</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept choice</source>
        <translation>Gemerkte Auswahl</translation>
    </message>
    <message>
        <source>Line about a share</source>
        <translation>Merkzeile zum Teilen</translation>
    </message>
    <message>
        <source>Named day</source>
        <translation>Tag mit Namen</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Eigene Anregung</translation>
    </message>
    <message>
        <source>Part of my story</source>
        <translation>Teil meiner Geschichte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Things in the bin</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Things stay here for 30 days, then they go.</source>
        <translation>Alles bleibt hier 30 Tage lang liegen, dann ist es weg.</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before keep it for a while.</source>
        <translation>Das lässt sich nicht rückgängig machen. In älteren Sicherungen bleibt es noch eine Weile.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>here until {day}</source>
        <translation>hier bis {day}</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Also what I marked “never share”</source>
        <translation>Auch was ich mit „Das hier nie teilen“ markiert habe</translation>
    </message>
    <message>
        <source>Anybody who has this file can read it. Keep it where only you get at it.</source>
        <translation>Wer diese Datei hat, kann sie lesen. Bewahre sie so auf, dass nur du an sie kommst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gathering your words.</source>
        <translation>Deine Worte werden gesammelt.</translation>
    </message>
    <message>
        <source>Give the book a title first.</source>
        <translation>Gib dem Buch zuerst einen Titel.</translation>
    </message>
    <message>
        <source>Good memories only</source>
        <translation>Nur gute Erinnerungen</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>Ein Buch machen</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>Mein Buch</translation>
    </message>
    <message>
        <source>My story, at the end</source>
        <translation>Meine Geschichte, am Ende</translation>
    </message>
    <message>
        <source>Photos and drawings</source>
        <translation>Fotos und Zeichnungen</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Buch speichern</translation>
    </message>
    <message>
        <source>Setting the book. A long one takes a while.</source>
        <translation>Das Buch wird gesetzt. Ein langes braucht eine Weile.</translation>
    </message>
    <message>
        <source>Some signs cannot be shown. Their names stand there.</source>
        <translation>Manche Zeichen lassen sich nicht zeigen. Dort stehen ihre Namen.</translation>
    </message>
    <message>
        <source>Something did not work. Nothing was saved.</source>
        <translation>Etwas hat nicht geklappt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The book is saved: {path}</source>
        <translation>Das Buch ist gespeichert: {path}</translation>
    </message>
    <message>
        <source>There are no reflections like that. Choose others.</source>
        <translation>Solche Einträge gibt es nicht. Wähle andere.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the book</source>
        <translation>Titel des Buchs</translation>
    </message>
    <message>
        <source>What else goes in</source>
        <translation>Was noch hineinkommt</translation>
    </message>
    <message>
        <source>Which reflections</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Your words, set as a book to read, print or give away. It has a title page, and a list of the months. Anybody who has this file can read it.</source>
        <translation>Deine Worte, gesetzt als Buch zum Lesen, Drucken oder Verschenken. Es hat eine Titelseite und ein Verzeichnis der Monate. Wer diese Datei hat, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>BreathDrawing</name>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>BreatheStep</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out, slowly</source>
        <translation>Langsam ausatmen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>That is enough. Stay as long as you like.</source>
        <translation>Das reicht. Bleib hier, solange du magst.</translation>
    </message>
</context>
<context>
    <name>BringBackCard</name>
    <message>
        <source>A backup from just before lies with your other backups, in Settings.</source>
        <translation>Eine Sicherung von kurz davor liegt bei deinen anderen Sicherungen, in den Einstellungen.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Zuerst wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>All that is in this copy is in your journal already.</source>
        <translation>Alles aus dieser Kopie ist schon in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Bring in a copy of a journal</source>
        <translation>Kopie eines Tagebuchs hereinholen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done. This is in your journal now:</source>
        <translation>Fertig. Das ist jetzt in deinem Tagebuch:</translation>
    </message>
    <message>
        <source>Making a backup, then bringing it in.</source>
        <translation>Erst eine Sicherung, dann kommt alles herein.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading the copy.</source>
        <translation>Die Kopie wird gelesen.</translation>
    </message>
    <message>
        <source>Something did not work. Nothing was added.</source>
        <translation>Etwas hat nicht geklappt. Es ist nichts dazugekommen.</translation>
    </message>
    <message>
        <source>The words of this copy</source>
        <translation>Die Wörter für diese Kopie</translation>
    </message>
    <message>
        <source>This copy is locked.</source>
        <translation>Diese Kopie ist gesperrt.</translation>
    </message>
    <message>
        <source>This is new in it:</source>
        <translation>Das ist neu darin:</translation>
    </message>
    <message>
        <source>Those words did not open this copy. Check Caps Lock and try again.</source>
        <translation>Diese Wörter öffnen die Kopie nicht. Ist die Feststelltaste (Caps Lock) an? Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Type the words of this copy first.</source>
        <translation>Gib zuerst die Wörter für diese Kopie ein.</translation>
    </message>
    <message>
        <source>What you have already stays as it is.</source>
        <translation>Was du schon hast, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>A backup from just before lies with your other backups, in Settings.</source>
        <translation>Eine Sicherung von kurz davor findest du in den Einstellungen, bei den anderen.</translation>
    </message>
    <message>
        <source>Bring in entries</source>
        <translation>Einträge hereinholen</translation>
    </message>
    <message>
        <source>Choose a file to read</source>
        <translation>Datei zum Lesen wählen</translation>
    </message>
    <message>
        <source>Choose a folder to read</source>
        <translation>Wähle einen Ordner zum Lesen</translation>
    </message>
    <message>
        <source>Choose the column with the day. Each column can be one thing only.</source>
        <translation>Wähle die Spalte mit dem Tag. Jede Spalte kann nur eines sein.</translation>
    </message>
    <message>
        <source>Diaries</source>
        <translation>Tagebücher</translation>
    </message>
    <message>
        <source>Done. New in your journal: {number}.</source>
        <translation>Fertig. Neu in deinem Tagebuch: {number}.</translation>
    </message>
    <message>
        <source>Making a backup, then bringing them in.</source>
        <translation>Zuerst wird gesichert. Dann kommen die Einträge herein.</translation>
    </message>
    <message>
        <source>Reading it.</source>
        <translation>Wird gelesen.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Darin ist nichts Neues.</translation>
    </message>
    <message>
        <source>This did not come in. It is still where it was:</source>
        <translation>Das ist nicht mitgekommen. Es liegt noch da, wo es war:</translation>
    </message>
    <message>
        <source>This is what would happen. A backup is made first.</source>
        <translation>Das würde passieren. Vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Words you wrote somewhere else can come in here, with their own days.</source>
        <translation>Was du woanders geschrieben hast, kann hier herein. Jeder Text behält seinen Tag.</translation>
    </message>
    <message>
        <source>You see what would happen first. Nothing is added until you say so.</source>
        <translation>Du siehst zuerst, was passieren würde. Es kommt nichts dazu, bevor du zustimmst.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>More changes stand further down in the text.</source>
        <translation>Weitere Änderungen stehen weiter unten im Text.</translation>
    </message>
    <message>
        <source>What changed, in the order of the text</source>
        <translation>Was sich geändert hat, in der Reihenfolge des Textes</translation>
    </message>
</context>
<context>
    <name>CheckInHistory</name>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Check-in</translation>
    </message>
    <message>
        <source>Earlier check-ins</source>
        <translation>Frühere Check-ins</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There are no earlier check-ins yet.</source>
        <translation>Es gibt noch keine früheren Check-ins.</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>All questions of the check-in</source>
        <translation>Alle Fragen des Check-ins</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere Check-ins</translation>
    </message>
    <message>
        <source>How were things then?</source>
        <translation>Wie war es an dem Tag?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Nothing was rated. That is fine.</source>
        <translation>Du hast nichts eingeschätzt. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Check-in speichern</translation>
    </message>
    <message>
        <source>What these five mean</source>
        <translation>Was die fünf bedeuten</translation>
    </message>
    <message>
        <source>Your check-in is kept.</source>
        <translation>Dein Check-in ist gespeichert.</translation>
    </message>
    <message>
        <source>{day} · rate what you like, skip what you like</source>
        <translation>{day} · schätze ein, was du magst, und lass den Rest aus</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A note to them</source>
        <translation>Eine Notiz dazu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Goals, strengths, plan and story are shown as they are today.</source>
        <translation>Ziele, Stärken, Plan und Geschichte werden so gezeigt, wie sie heute sind.</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>Tick all charts</source>
        <translation>Alle Diagramme anhaken</translation>
    </message>
    <message>
        <source>What I want to talk about this time</source>
        <translation>Worüber ich diesmal reden möchte</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was dabei ist</translation>
    </message>
    <message>
        <source>Your name on it</source>
        <translation>Dein Name darauf</translation>
    </message>
    <message>
        <source>{first_day} to {last_day}</source>
        <translation>{first_day} bis {last_day}</translation>
    </message>
</context>
<context>
    <name>CirclesStep</name>
    <message>
        <source>A name, a place, a pet, a group, a number</source>
        <translation>Ein Name, ein Ort, ein Tier, eine Gruppe, eine Nummer</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Drag a name, or move it with the arrow keys: left and right go round.</source>
        <translation>Zieh einen Namen oder bewege ihn mit den Pfeiltasten. Links und rechts drehen ihn im Kreis.</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Round to the left</source>
        <translation>Links herum</translation>
    </message>
    <message>
        <source>Round to the right</source>
        <translation>Rechts herum</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>Your words will stand here.</source>
        <translation>Hier stehen dann deine Wörter.</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>Excel (UTF-16)</source>
        <translation>Excel (UTF-16)</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>So stehen die Tage da</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Usual (UTF-8)</source>
        <translation>Üblich (UTF-8)</translation>
    </message>
    <message>
        <source>Which column is what? The others are kept as lines below the text.</source>
        <translation>Welche Spalte ist was? Die anderen stehen danach als Zeilen unter dem Text.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>A card of your own</source>
        <translation>Eine eigene Karte</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drag a card, or move it with the arrow keys.</source>
        <translation>Zieh eine Karte oder bewege sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Zu: {place}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>ComingHome</name>
    <message>
        <source>A reply in your journal&apos;s folder cannot be read. It is put aside.</source>
        <translation>Im Ordner deines Tagebuchs liegt eine Antwort, die nicht lesbar ist. Die App hat sie beiseitegelegt.</translation>
    </message>
    <message>
        <source>The reply you wrote together is on Share, in what you shared before.</source>
        <translation>Die gemeinsame Antwort steht unter „Teilen“, bei dem, was du schon geteilt hast.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>A copy without a lock</source>
        <translation>Eine Kopie ohne Sperre</translation>
    </message>
    <message>
        <source>Anyone can read this now. It is in plan.txt, in your journal&apos;s folder.</source>
        <translation>Das können jetzt alle lesen. Es steht in plan.txt, im Ordner deines Tagebuchs.</translation>
    </message>
    <message>
        <source>Anyone who opens this folder can read it.</source>
        <translation>Wer diesen Ordner öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Change the copy</source>
        <translation>Kopie ändern</translation>
    </message>
    <message>
        <source>Keep a copy that anyone can read</source>
        <translation>Eine Kopie behalten, die alle lesen können</translation>
    </message>
    <message>
        <source>Make this readable</source>
        <translation>Lesbar machen</translation>
    </message>
    <message>
        <source>Nothing is readable yet.</source>
        <translation>Noch ist nichts lesbar.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>So can anyone who finds your stick. Copies of the folder hold it too. If you switch it off, a disk may still keep old pieces of it.</source>
        <translation>Auch wer deinen Stick findet, kann das. In Kopien des Ordners ist sie ebenfalls dabei. Auch nach dem Ausschalten können auf dem Laufwerk alte Reste bleiben.</translation>
    </message>
    <message>
        <source>Support now can show some of your plan before you type your passphrase. It is off, unless you switch it on. On a shared computer, choose your journal on the first window, then Support now shows it.</source>
        <translation>„Hilfe jetzt“ kann einen Teil deines Plans zeigen, bevor du deine Schlüsselwörter eingibst. Das ist aus, bis du es einschaltest. An einem gemeinsam genutzten Computer wählst du im ersten Fenster dein Tagebuch. Dann zeigt „Hilfe jetzt“ diesen Teil.</translation>
    </message>
    <message>
        <source>The copy still holds what you ticked before.</source>
        <translation>In der Kopie steht noch, was du vorher angehakt hattest.</translation>
    </message>
    <message>
        <source>This is all that can be read</source>
        <translation>Nur das können andere lesen</translation>
    </message>
    <message>
        <source>To have nothing readable, switch the copy off.</source>
        <translation>Soll nichts lesbar sein, dann schalte die Kopie aus.</translation>
    </message>
    <message>
        <source>What goes in?</source>
        <translation>Was kommt hinein?</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Already here: {number}</source>
        <translation>Schon da: {number}</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>Bleibt draußen: {number}</translation>
    </message>
    <message>
        <source>New: {number}</source>
        <translation>Neu: {number}</translation>
    </message>
    <message>
        <source>Photos: {number}</source>
        <translation>Fotos: {number}</translation>
    </message>
    <message>
        <source>Skipped: {number}</source>
        <translation>Ausgelassen: {number}</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only some days</source>
        <translation>Nur einige Tage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>DeleteJournalCard</name>
    <message>
        <source>All you wrote here goes, with every backup in the journal&apos;s folder. Nobody can bring it back from here.</source>
        <translation>Alles, was du hier geschrieben hast, wird gelöscht, auch jede Sicherung im Ordner des Tagebuchs. Niemand kann es von hier zurückholen.</translation>
    </message>
    <message>
        <source>Backups at your second place stay: that place is not there today.</source>
        <translation>Die Sicherungen an deinem zweiten Ort bleiben, denn er ist heute nicht da.</translation>
    </message>
    <message>
        <source>Backups lie at your second place too: {path}</source>
        <translation>Auch an deinem zweiten Ort liegen Sicherungen: {path}</translation>
    </message>
    <message>
        <source>Copies of the folder, and what you saved, printed or shared, stay.</source>
        <translation>Kopien des Ordners bleiben. Auch was du gespeichert, gedruckt oder geteilt hast, bleibt.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete the backups there too</source>
        <translation>Die Sicherungen dort auch löschen</translation>
    </message>
    <message>
        <source>Delete this whole journal</source>
        <translation>Ganzes Tagebuch löschen</translation>
    </message>
    <message>
        <source>Keep my journal</source>
        <translation>Tagebuch behalten</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The system may keep old pieces. They are locked, and your words open them.</source>
        <translation>Das System hebt vielleicht alte Reste auf. Die sind gesperrt und gehen mit deinen Schlüsselwörtern auf.</translation>
    </message>
    <message>
        <source>Those words did not open this journal. Nothing was deleted.</source>
        <translation>Diese Schlüsselwörter haben das Tagebuch nicht geöffnet. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Trying your words. This takes a moment.</source>
        <translation>Deine Schlüsselwörter werden geprüft. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Type your words first.</source>
        <translation>Gib zuerst deine Schlüsselwörter ein.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>Your words, as they read</source>
        <translation>Deine Worte zum Lesen</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>Papier zum Zeichnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>This sheet is full. Take something back, or begin another.</source>
        <translation>Dieses Blatt ist voll. Nimm etwas zurück oder fang ein neues an.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Open as an exercise</source>
        <translation>Als Übung öffnen</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>In danger right now</source>
        <translation>Wenn du jetzt in Gefahr bist</translation>
    </message>
    <message>
        <source>In danger right now: {number}</source>
        <translation>Wenn du jetzt in Gefahr bist: {number}</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Its story so far</source>
        <translation>Der Weg bis hierher</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>ExerciseBox</name>
    <message>
        <source>Begin: {title}</source>
        <translation>Anfangen: {title}</translation>
    </message>
</context>
<context>
    <name>ExerciseFilter</name>
    <message>
        <source>About what</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>Welche Übungen</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>It is in your journal, and here to go on with.</source>
        <translation>Das steht jetzt in deinem Tagebuch. Hier kannst du daran weitermachen.</translation>
    </message>
    <message>
        <source>Take one or none. Stop whenever you like.</source>
        <translation>Nimm eine oder keine. Du kannst jederzeit aufhören.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Good memories</source>
        <translation>Gute Erinnerungen</translation>
    </message>
    <message>
        <source>Search your words</source>
        <translation>In deinen Texten suchen</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Anyone who finds this file can read all of it.</source>
        <translation>Wer diese Datei findet, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Keep the lock</source>
        <translation>Sperre behalten</translation>
    </message>
    <message>
        <source>Looking at the words</source>
        <translation>Die Wörter werden geprüft</translation>
    </message>
    <message>
        <source>Save it without a lock</source>
        <translation>Ohne Sperre speichern</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Die Datei wird gespeichert</translation>
    </message>
    <message>
        <source>That may be whoever uses this computer or stick next.</source>
        <translation>Das kann auch sein, wer diesen Computer oder Stick als Nächstes nutzt.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Changing your words. This takes a moment.</source>
        <translation>Deine Schlüsselwörter werden geändert. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Making your journal. This takes a moment.</source>
        <translation>Dein Tagebuch wird angelegt. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Open my journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Start your journal</source>
        <translation>Dein neues Tagebuch</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Schlüsselwörter</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Dein Notfallblatt</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Good memory</source>
        <translation>Gute Erinnerung</translation>
    </message>
    <message>
        <source>I used a strength</source>
        <translation>Eine Stärke genutzt</translation>
    </message>
    <message>
        <source>It cannot be chosen on the Share page</source>
        <translation>Unter „Teilen“ lässt es sich dann nicht auswählen</translation>
    </message>
    <message>
        <source>Link to a goal</source>
        <translation>Mit Ziel verbinden</translation>
    </message>
    <message>
        <source>Look at it together here</source>
        <translation>Hier gemeinsam durchsehen</translation>
    </message>
    <message>
        <source>Name a new one</source>
        <translation>Neue Stärke benennen</translation>
    </message>
    <message>
        <source>Never share this one</source>
        <translation>Das hier nie teilen</translation>
    </message>
    <message>
        <source>Shared before</source>
        <translation>Schon geteilt</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Today may show it to you again</source>
        <translation>„Heute“ zeigt sie dir vielleicht wieder</translation>
    </message>
    <message>
        <source>Write a new goal</source>
        <translation>Neues Ziel aufschreiben</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Saving is not done yet. If you use a stick, put it back. This page keeps trying.</source>
        <translation>Es ist noch nicht alles gespeichert. Wenn du einen Stick benutzt, steck ihn wieder ein. Diese Seite versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Add a step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Add a step to {goal}</source>
        <translation>Neuer Schritt für: {goal}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Look back on {goal}</source>
        <translation>Zurückblicken auf: {goal}</translation>
    </message>
    <message>
        <source>Open {goal}</source>
        <translation>Öffnen: {goal}</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A person, a place, a group</source>
        <translation>Ein Mensch, ein Ort, eine Gruppe</translation>
    </message>
    <message>
        <source>Because…</source>
        <translation>Weil …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>No date needed. You can change all of this later.</source>
        <translation>Du brauchst kein Datum. Alles hier kannst du später noch ändern.</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Was wünschst du dir?</translation>
    </message>
    <message>
        <source>Which parts does it touch?</source>
        <translation>Welche Bereiche gehören dazu?</translation>
    </message>
    <message>
        <source>Which strengths do you bring?</source>
        <translation>Welche Stärken bringst du mit?</translation>
    </message>
    <message>
        <source>Who or what can help?</source>
        <translation>Wer oder was kann dir helfen?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Warum ist dir das wichtig?</translation>
    </message>
</context>
<context>
    <name>GoalPath</name>
    <message>
        <source>All on one page</source>
        <translation>Alles auf einer Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>That is enough for now</source>
        <translation>Das reicht fürs Erste</translation>
    </message>
    <message>
        <source>for “{goal}”</source>
        <translation>für „{goal}“</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Built on what is already strong in you</source>
        <translation>Gebaut auf das, was in dir schon stark ist</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>It stands with the goals you work on again.</source>
        <translation>Es steht wieder bei den Zielen, an denen du dran bist.</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Das steht jetzt in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
</context>
<context>
    <name>GroupsChart</name>
    <message>
        <source>{title}, chart</source>
        <translation>{title}, Diagramm</translation>
    </message>
</context>
<context>
    <name>GroupsLook</name>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Parts of the year</source>
        <translation>Teile des Jahres</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All of this page</source>
        <translation>Alles auf dieser Seite</translation>
    </message>
    <message>
        <source>Back to Help</source>
        <translation>Zurück zur Anleitung</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>Zurück zum Check-in</translation>
    </message>
    <message>
        <source>Five parts of recovery, and what was hard. Take what fits you.</source>
        <translation>Fünf Bereiche der Genesung und das, was schwer war. Nimm, was zu dir passt.</translation>
    </message>
</context>
<context>
    <name>HandDrawing</name>
    <message>
        <source>{finger}, empty</source>
        <translation>{finger}, leer</translation>
    </message>
    <message>
        <source>{finger}: {words}</source>
        <translation>{finger}: {words}</translation>
    </message>
</context>
<context>
    <name>HardRow</name>
    <message>
        <source>If you want to say. Not rated.</source>
        <translation>Wenn du es sagen magst. Ohne Einschätzung.</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>ein paar Worte</translation>
    </message>
    <message>
        <source>if you want to say</source>
        <translation>wenn du es sagen magst</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back to my journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
        <source>Close and forget</source>
        <translation>Schließen und vergessen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Support now</source>
        <translation>Hilfe jetzt</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Pfeil links</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>Zurück zu „{page}“</translation>
    </message>
    <message>
        <source>Cover this window and lock (Ctrl+Shift+H)</source>
        <translation>Fenster abdecken und sperren (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Save and lock (Ctrl+L)</source>
        <translation>Speichern und sperren (Strg+L)</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Choose another day or time</source>
        <translation>Anderen Tag oder andere Uhrzeit wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Written about {when}</source>
        <translation>Tag und Uhrzeit: {when}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Choose a folder</source>
        <translation>Wähle einen Ordner</translation>
    </message>
    <message>
        <source>Copying your journal. Your words stay here meanwhile.</source>
        <translation>Dein Tagebuch wird kopiert. Deine Worte bleiben so lange hier.</translation>
    </message>
    <message>
        <source>It is still open in the other window.</source>
        <translation>Es ist noch im anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Its keys were changed there. Lock, and open it anew.</source>
        <translation>Dort wurden die Schlüssel geändert. Sperre dein Tagebuch und öffne es neu.</translation>
    </message>
    <message>
        <source>Not saved yet. {why}</source>
        <translation>Noch nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Part of this journal is damaged. What is whole can be rescued.</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt. Was heil ist, lässt sich retten.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Zeigen, was möglich ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>You can write here now.</source>
        <translation>Jetzt kannst du hier schreiben.</translation>
    </message>
    <message>
        <source>You go on in {name}. Everything is there.</source>
        <translation>Du machst in {name} weiter. Alles ist da.</translation>
    </message>
    <message>
        <source>You go on in {name}. It holds only what you write from now on, and opens with the same words.</source>
        <translation>Du machst in {name} weiter. Darin steht nur, was du ab jetzt schreibst. Die Schlüsselwörter sind dieselben.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>My staying-well plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Understand CHIME</source>
        <translation>CHIME verstehen</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Pages of Help</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>InAndOutSection</name>
    <message>
        <source>Bring in and take out</source>
        <translation>Hereinholen und mitnehmen</translation>
    </message>
    <message>
        <source>Bring in entries</source>
        <translation>Einträge hereinholen</translation>
    </message>
    <message>
        <source>Bring in what you wrote somewhere else. Or take out a copy that needs no app to read, or a book to keep.</source>
        <translation>Hol herein, was du woanders geschrieben hast. Oder nimm eine Kopie mit, die sich ohne App lesen lässt, oder ein Buch.</translation>
    </message>
    <message>
        <source>Join two copies</source>
        <translation>Zwei Kopien vereinen</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>Ein Buch machen</translation>
    </message>
    <message>
        <source>Take my journal out</source>
        <translation>Alles mitnehmen</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>A place for your words. Only you can read them.</source>
        <translation>Ein Platz für deine Worte. Nur du kannst sie lesen.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bin and bringing in</source>
        <translation>Papierkorb und Hereinholen</translation>
    </message>
    <message>
        <source>Bring in entries</source>
        <translation>Einträge hereinholen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Dazu ist nichts da.</translation>
    </message>
    <message>
        <source>Pick one to read, or write a new one.</source>
        <translation>Wähle einen Eintrag oder schreib einen neuen.</translation>
    </message>
    <message>
        <source>Write a first line</source>
        <translation>Erste Zeile schreiben</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>For my mentor</source>
        <translation>Für meine Begleitung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Diese Auswahl merken</translation>
    </message>
    <message>
        <source>Keeps your ticks, what you left out and the names to change. Not your note.</source>
        <translation>Behalten werden deine Haken, was du weglässt, und die Namen zum Ändern. Deine Notiz nicht.</translation>
    </message>
    <message>
        <source>Kept. “Use a kept choice” at the top ticks it again.</source>
        <translation>Gemerkt. Mit „Gemerkte Auswahl nehmen“ ganz oben hakst du alles wieder an.</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>Alte Auswahl ersetzen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Drag a card, or move it with the arrow keys.</source>
        <translation>Zieh eine Karte oder bewege sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Keep a few of them, in your order</source>
        <translation>Behalte ein paar davon, in deiner Reihenfolge</translation>
    </message>
</context>
<context>
    <name>KeptChoices</name>
    <message>
        <source>None kept now. You can keep one at the end of this form.</source>
        <translation>Gerade gibt es keine. Ganz unten kannst du eine behalten.</translation>
    </message>
    <message>
        <source>Only what you chose then is ticked. Anything new stays out until you tick it. It takes the place of what is ticked now.</source>
        <translation>Angehakt ist nur, was du damals ausgewählt hast. Neues bleibt draußen, bis du es anhakst. Was jetzt angehakt ist, wird dadurch ersetzt.</translation>
    </message>
    <message>
        <source>Some things changed since. They stay out until you tick them.</source>
        <translation>Einiges hat sich seitdem geändert. Es bleibt draußen, bis du es anhakst.</translation>
    </message>
    <message>
        <source>The charts show every rating from these days.</source>
        <translation>Die Diagramme zeigen jede Einschätzung aus diesen Tagen.</translation>
    </message>
    <message>
        <source>Tick again what you chose before.</source>
        <translation>Hake an, was du schon einmal ausgewählt hast.</translation>
    </message>
    <message>
        <source>Use a kept choice</source>
        <translation>Gemerkte Auswahl nehmen</translation>
    </message>
    <message>
        <source>You use “{name}” now.</source>
        <translation>Jetzt gilt „{name}“.</translation>
    </message>
</context>
<context>
    <name>Large</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Wähle einen Ort</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Wähle zuerst einen Ort.</translation>
    </message>
    <message>
        <source>Choose a stick or another drive</source>
        <translation>Wähle einen Stick oder ein anderes Laufwerk</translation>
    </message>
    <message>
        <source>Copying your journal and opening the copy.</source>
        <translation>Dein Tagebuch wird kopiert. Dann wird die Kopie geöffnet.</translation>
    </message>
    <message>
        <source>Files that are not the app&apos;s stay.</source>
        <translation>Dateien, die nicht zur App gehören, bleiben.</translation>
    </message>
    <message>
        <source>First the journal is copied and the copy is opened, to be sure. Only then it is removed from here.</source>
        <translation>Zuerst wird das Tagebuch kopiert und die Kopie zur Sicherheit geöffnet. Erst danach wird es hier gelöscht.</translation>
    </message>
    <message>
        <source>If you cancel, the copy stays where it is.</source>
        <translation>Wenn du abbrichst, bleibt die Kopie, wo sie ist.</translation>
    </message>
    <message>
        <source>It is smaller. You restore it to open it.</source>
        <translation>Die ist kleiner. Zum Öffnen holst du sie zurück.</translation>
    </message>
    <message>
        <source>Leave this computer</source>
        <translation>Diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Lock and forget it here</source>
        <translation>Sperren und hier vergessen</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Kopie machen</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Now your journal can be removed from its folder here.</source>
        <translation>Jetzt kann dein Tagebuch hier aus seinem Ordner gelöscht werden.</translation>
    </message>
    <message>
        <source>One backup file</source>
        <translation>Eine Sicherungsdatei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Ready to open there, with its backups.</source>
        <translation>Du kannst es dort gleich öffnen. Die Sicherungen sind dabei.</translation>
    </message>
    <message>
        <source>Remove it from here</source>
        <translation>Von hier löschen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>That folder is inside your journal. Choose another place.</source>
        <translation>Dieser Ordner liegt in deinem Tagebuch. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The copy opens with your words. It is in this place: {path}</source>
        <translation>Die Kopie geht mit deinen Schlüsselwörtern auf. Der Ort: {path}</translation>
    </message>
    <message>
        <source>The copy opens with your words. It is on this computer: {path}</source>
        <translation>Die Kopie geht mit deinen Schlüsselwörtern auf. Der Ort auf diesem Computer: {path}</translation>
    </message>
    <message>
        <source>The settings of this app on this computer go too.</source>
        <translation>Auch die Einstellungen der App auf diesem Computer werden gelöscht.</translation>
    </message>
    <message>
        <source>The system may keep old pieces or backups of its own. They are locked.</source>
        <translation>Das System hebt vielleicht alte Reste oder eigene Sicherungen auf. Die sind gesperrt.</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>Das ganze Tagebuch</translation>
    </message>
    <message>
        <source>Type your words first.</source>
        <translation>Gib zuerst deine Schlüsselwörter ein.</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Was dorthin kommt</translation>
    </message>
    <message>
        <source>What you printed, saved or shared stays too.</source>
        <translation>Was du gedruckt, gespeichert oder geteilt hast, bleibt auch.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es kommt</translation>
    </message>
    <message>
        <source>Your journal is on a stick, so none of it is on this computer. The settings of this app here are removed. Then take the stick with you.</source>
        <translation>Dein Tagebuch ist auf einem Stick. Auf diesem Computer liegt nichts davon. Hier werden nur die Einstellungen der App gelöscht. Nimm danach den Stick mit.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>The reply is not saved yet. Closing lets it go.</source>
        <translation>Die Antwort ist noch nicht gespeichert. Beim Schließen geht sie verloren.</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>Leave these out</source>
        <translation>Diese weglassen</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Diese Zeile weglassen</translation>
    </message>
    <message>
        <source>Pick words with the mouse, or with Shift and the arrow keys.</source>
        <translation>Markiere Wörter mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put back: {words}</source>
        <translation>Zurückholen: {words}</translation>
    </message>
    <message>
        <source>Words you can leave out</source>
        <translation>Wörter, die du weglassen kannst</translation>
    </message>
</context>
<context>
    <name>LeavingSection</name>
    <message>
        <source>Delete this whole journal</source>
        <translation>Ganzes Tagebuch löschen</translation>
    </message>
    <message>
        <source>Leave this computer</source>
        <translation>Diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Mitnehmen oder löschen</translation>
    </message>
    <message>
        <source>Take your journal along and leave none of it here. Or delete all of it.</source>
        <translation>Nimm dein Tagebuch mit und lass hier nichts davon zurück. Oder lösche alles.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In its text below</source>
        <translation>Im Text darunter</translation>
    </message>
    <message>
        <source>Its terms</source>
        <translation>Die Bedingungen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No text of its own came with this part.</source>
        <translation>Zu diesem Teil gehört kein eigener Text.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>Was andere gemacht haben</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Die ersten Wörter</translation>
    </message>
    <message>
        <source>New, with a check-in.</source>
        <translation>Neu, mit einem Check-in.</translation>
    </message>
    <message>
        <source>New, with photos.</source>
        <translation>Neu, mit Fotos.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>New: a check-in.</source>
        <translation>Neu: ein Check-in.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>What stayed out</source>
        <translation>Was draußen blieb</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>All parts</source>
        <translation>Alle Landesteile</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>From a file on this computer, in place of {number}.</source>
        <translation>Aus einer Datei auf diesem Computer, statt {number}.</translation>
    </message>
    <message>
        <source>From a file on this computer.</source>
        <translation>Aus einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Hide where we read them</source>
        <translation>Das wieder zuklappen</translation>
    </message>
    <message>
        <source>Lines you can call or text</source>
        <translation>Nummern zum Anrufen oder Schreiben</translation>
    </message>
    <message>
        <source>Missing here: a line about drugs and alcohol.</source>
        <translation>Hier fehlt eine Nummer zu Drogen und Alkohol.</translation>
    </message>
    <message>
        <source>Missing here: a line for when someone hurts or scares you.</source>
        <translation>Hier fehlt eine Nummer für den Fall, dass dir jemand wehtut oder Angst macht.</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Landesteil</translation>
    </message>
    <message>
        <source>Read on public pages on {day}. We have not rung them. Numbers can change.</source>
        <translation>Am {day} auf öffentlichen Seiten gelesen. Wir haben dort nicht angerufen. Nummern können sich ändern.</translation>
    </message>
    <message>
        <source>Read on {day}: {places}</source>
        <translation>Gelesen am {day}: {places}</translation>
    </message>
    <message>
        <source>Some lines come from {file}, a file on this computer. Those who make this app did not write it.</source>
        <translation>Einige Nummern kommen aus {file}, einer Datei auf diesem Computer. Wer diese App macht, hat diese Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>We found none that two public pages agree on.</source>
        <translation>Wir haben keine gefunden, die auf zwei öffentlichen Seiten gleich steht.</translation>
    </message>
    <message>
        <source>Where we read them</source>
        <translation>Wo wir sie gelesen haben</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Part of this journal is damaged</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The journal you just locked</source>
        <translation>Das Tagebuch, das du eben gesperrt hast</translation>
    </message>
    <message>
        <source>Use your recovery sheet</source>
        <translation>Mit dem Notfallblatt öffnen</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>Anybody who has this file can read it.</source>
        <translation>Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>It opens with the free program “age”, or in this app. It asks for the words.</source>
        <translation>Sie öffnet sich mit dem freien Programm „age“ oder in dieser App. Sie fragt nach den Wörtern.</translation>
    </message>
    <message>
        <source>Locked with words</source>
        <translation>Mit Wörtern gesperrt</translation>
    </message>
    <message>
        <source>Without a lock</source>
        <translation>Ohne Sperre</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Schlüsselwörter ändern</translation>
    </message>
    <message>
        <source>Let screenshots and screen sharing see this window</source>
        <translation>Dieses Fenster in Bildschirmfotos und beim Teilen des Bildschirms zeigen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Locking and words</source>
        <translation>Sperre und Schlüsselwörter</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Notfallblatt</translation>
    </message>
    <message>
        <source>What you typed is saved first, always.</source>
        <translation>Was du geschrieben hast, wird immer zuerst gespeichert.</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
</context>
<context>
    <name>LookBackForm</name>
    <message>
        <source>How did it go so far?</source>
        <translation>Wie lief es bis jetzt?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>What I learned, if I want to say</source>
        <translation>Was ich gelernt habe, wenn ich es sagen mag</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Getting it ready</source>
        <translation>Es wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>LookingForOne</name>
    <message>
        <source>Looking for one?</source>
        <translation>Suchst du eine?</translation>
    </message>
    <message>
        <source>Or look at a good memory you kept:</source>
        <translation>Oder schau auf eine gute Erinnerung:</translation>
    </message>
    <message>
        <source>What could I teach somebody?</source>
        <translation>Was könnte ich jemandem beibringen?</translation>
    </message>
    <message>
        <source>What did I learn, in any part of my life?</source>
        <translation>Was habe ich gelernt, egal wo im Leben?</translation>
    </message>
    <message>
        <source>What do people thank me for?</source>
        <translation>Wofür danken mir andere?</translation>
    </message>
    <message>
        <source>What got me through?</source>
        <translation>Was hat mir in schwerer Zeit geholfen?</translation>
    </message>
    <message>
        <source>When did a day go better than it might have?</source>
        <translation>Wann lief ein Tag besser als gedacht?</translation>
    </message>
    <message>
        <source>{memory}: what was strong in you then?</source>
        <translation>{memory}: Was war damals stark in dir?</translation>
    </message>
    <message>
        <source>“{words}”, {day}</source>
        <translation>„{words}“, {day}</translation>
    </message>
</context>
<context>
    <name>LookingOver</name>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Looking over my goals</source>
        <translation>Blick auf meine Ziele</translation>
    </message>
    <message>
        <source>Nothing in these days, and that is fine.</source>
        <translation>In dieser Zeit gibt es nichts, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Die letzten drei Monate</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>What is here when you want it</source>
        <translation>Was da ist, wenn du es willst</translation>
    </message>
    <message>
        <source>What is resting</source>
        <translation>Was ruht</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du gelernt hast</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} seit {day}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>How to look at your ratings</source>
        <translation>Wie du deine Einschätzungen ansiehst</translation>
    </message>
    <message>
        <source>Two times</source>
        <translation>Zwei Zeiträume</translation>
    </message>
    <message>
        <source>Weekdays and months</source>
        <translation>Wochentage und Monate</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>LooksBar</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>In the breathing exercise a still bar stands in for the moving shape.</source>
        <translation>Bei der Atemübung steht dann ein ruhiger Balken statt der bewegten Form.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>A good memory you kept</source>
        <translation>Eine gute Erinnerung von dir</translation>
    </message>
    <message>
        <source>Read what you wrote on {day}</source>
        <translation>Lesen, was du am {day} geschrieben hast</translation>
    </message>
    <message>
        <source>not this one again</source>
        <translation>diese nicht mehr zeigen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>All that is in the other copy is here already.</source>
        <translation>Alles aus der anderen Kopie ist schon hier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder of the other copy first.</source>
        <translation>Wähle zuerst den Ordner der anderen Kopie.</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Andere Kopie wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done. Both copies are one in this journal. To have the same in the other, open it and join it with this one.</source>
        <translation>Fertig. In diesem Tagebuch sind jetzt beide Kopien vereint. Damit in der anderen dasselbe steht, öffne sie und vereine sie mit dieser.</translation>
    </message>
    <message>
        <source>If you wrote in two copies, such as on a stick and at home, this makes one of them. Nothing is lost. The other copy stays as it is.</source>
        <translation>Hast du in zwei Kopien geschrieben, etwa auf einem Stick und zu Hause? Hier wird daraus eine. Nichts geht verloren. Die andere Kopie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Join two copies</source>
        <translation>Zwei Kopien vereinen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking at what is different.</source>
        <translation>Es wird nachgesehen, was verschieden ist.</translation>
    </message>
    <message>
        <source>Making a backup, then joining both.</source>
        <translation>Erst kommt eine Sicherung, dann werden beide vereint.</translation>
    </message>
    <message>
        <source>Opening the other copy.</source>
        <translation>Die andere Kopie wird geöffnet.</translation>
    </message>
    <message>
        <source>The folder of the other copy</source>
        <translation>Der Ordner der anderen Kopie</translation>
    </message>
    <message>
        <source>The words of that copy</source>
        <translation>Die Schlüsselwörter dieser Kopie</translation>
    </message>
    <message>
        <source>This will happen. A backup is made first. Settings stay as they are here.</source>
        <translation>Das passiert gleich. Zuerst wird eine Sicherung gemacht. Die Einstellungen bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source>Type the words of that copy first.</source>
        <translation>Gib zuerst die Schlüsselwörter dieser Kopie ein.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Calendar: a dot marks each day you wrote</source>
        <translation>Kalender: An Tagen mit Punkt hast du geschrieben</translation>
    </message>
</context>
<context>
    <name>MoodsPart</name>
    <message>
        <source>Keep them as words</source>
        <translation>Als Wörter behalten</translation>
    </message>
    <message>
        <source>Moods are written in another way here. They can stay words below the text. Or you say what each one stands for, and it becomes a check-in.</source>
        <translation>Stimmungen sind hier anders aufgeschrieben. Sie können als Wörter unter dem Text bleiben. Oder du sagst, wofür jede steht, und es wird ein Check-in daraus.</translation>
    </message>
    <message>
        <source>What moods become</source>
        <translation>Was aus Stimmungen wird</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>{words} 0 is “{low}”, and 10 is “{high}”.</source>
        <translation>{words} 0 ist „{low}“, und 10 ist „{high}“.</translation>
    </message>
    <message>
        <source>“{word}” is</source>
        <translation>„{word}“ ist</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>NameStrength</name>
    <message>
        <source>Keep this strength</source>
        <translation>Stärke behalten</translation>
    </message>
    <message>
        <source>Kept with your strengths.</source>
        <translation>Das steht jetzt bei deinen Stärken.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>What strength did you use?</source>
        <translation>Welche Stärke hast du genutzt?</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>See this day</source>
        <translation>Tag ansehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>NamesToChange</name>
    <message>
        <source>In this share only: {names}</source>
        <translation>Nur für dieses Mal: {names}</translation>
    </message>
    <message>
        <source>Names to change</source>
        <translation>Namen zum Ändern</translation>
    </message>
    <message>
        <source>These names are not in what goes in: {names}.</source>
        <translation>Diese Namen kommen nirgends vor: {names}.</translation>
    </message>
    <message>
        <source>Use another name for someone, in this share only.</source>
        <translation>Gib jemandem einen anderen Namen, nur für dieses Mal.</translation>
    </message>
    <message>
        <source>Whole words only, in all that goes in. Look for them once more when you read.</source>
        <translation>Es gelten nur ganze Wörter in allem, was dabei ist. Such die Namen beim Durchlesen noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not in what goes in.</source>
        <translation>{name} kommt nirgends vor.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>A choice of this name is kept already.</source>
        <translation>Eine Auswahl mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>A name for this choice</source>
        <translation>Ein Name für diese Auswahl</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. Tick something first.</source>
        <translation>Noch ist nichts angehakt. Hake zuerst etwas an.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Gib zuerst einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>NamingForm</name>
    <message>
        <source>A few words for it</source>
        <translation>Ein paar Worte dafür</translation>
    </message>
    <message>
        <source>A move, a new job, a goodbye: it shows as a quiet line on the charts.</source>
        <translation>Ein Umzug, eine neue Arbeit, ein Abschied: In den Diagrammen wird daraus eine feine Linie.</translation>
    </message>
    <message>
        <source>Change this name</source>
        <translation>Diesen Namen ändern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name a day</source>
        <translation>Tag benennen</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at your sheet and type two of its groups.</source>
        <translation>Sieh auf dein Blatt und tippe zwei der Gruppen ein.</translation>
    </message>
    <message>
        <source>Make a new one if somebody saw your sheet, or if it is lost. The old sheet opens this journal no more. Older backups still open with the old sheet.</source>
        <translation>Mach ein neues, wenn jemand dein Blatt gesehen hat oder wenn es weg ist. Das alte öffnet dieses Tagebuch dann nicht mehr. Ältere Sicherungen öffnet es noch.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Neues Blatt machen</translation>
    </message>
    <message>
        <source>Making a new sheet. This takes a while.</source>
        <translation>Ein neues Blatt entsteht. Das dauert eine Weile.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Notfallblatt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>This is your new sheet. Keep it away from this computer. Destroy the old one.</source>
        <translation>Das ist dein neues Blatt. Bewahre es nicht bei diesem Computer auf. Vernichte das alte.</translation>
    </message>
    <message>
        <source>Type your words first.</source>
        <translation>Gib zuerst deine Schlüsselwörter ein.</translation>
    </message>
    <message>
        <source>You have your new sheet. The old one opens this journal no more.</source>
        <translation>Du hast dein neues Blatt. Das alte öffnet dieses Tagebuch nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>A machine can try short words very fast. Six random words would take it centuries. Plain words are easier to keep in mind than signs and numbers.</source>
        <translation>Eine Maschine kann kurze Wörter sehr schnell durchprobieren. Für sechs zufällige Wörter bräuchte sie Jahrhunderte. Einfache Wörter merkst du dir leichter als Zeichen und Zahlen. Die vorgeschlagenen Wörter sind englisch. Deutsche gehen auch.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation>Andere vorschlagen</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>Wörter vorschlagen</translation>
    </message>
    <message>
        <source>The two lines are not the same yet. Look with the eye sign.</source>
        <translation>Die zwei Zeilen sind noch nicht gleich. Ein Druck auf das Auge zeigt, was dort steht.</translation>
    </message>
    <message>
        <source>These words are too easy to guess. Add a word or two.</source>
        <translation>Diese Wörter sind zu leicht zu erraten. Nimm ein Wort oder zwei dazu.</translation>
    </message>
    <message>
        <source>Type the words once more below, so that no slip locks you out.</source>
        <translation>Gib die Wörter unten noch einmal ein, damit dich kein Tippfehler aussperrt.</translation>
    </message>
    <message>
        <source>Type your words, or let the app suggest some.</source>
        <translation>Gib deine Wörter ein oder lass dir englische vorschlagen.</translation>
    </message>
    <message>
        <source>Why so long?</source>
        <translation>Warum so lang?</translation>
    </message>
    <message>
        <source>Your new words</source>
        <translation>Deine neuen Schlüsselwörter</translation>
    </message>
</context>
<context>
    <name>OlderBackups</name>
    <message>
        <source>At the second place: {there}.</source>
        <translation>Am zweiten Ort: {there}.</translation>
    </message>
    <message>
        <source>By {day} they will have gone, once newer ones are made.</source>
        <translation>Bis zum {day} sind auch die weg, wenn inzwischen neuere entstehen.</translation>
    </message>
    <message>
        <source>Copies you made yourself stay as they are.</source>
        <translation>Kopien, die du selbst gemacht hast, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Gone from this journal. Backups made before still hold it.</source>
        <translation>In diesem Tagebuch ist es weg. In älteren Sicherungen ist es noch.</translation>
    </message>
    <message>
        <source>Here: {here}.</source>
        <translation>Hier: {here}.</translation>
    </message>
    <message>
        <source>Make a new backup, then remove the older ones</source>
        <translation>Neu sichern, dann die älteren löschen</translation>
    </message>
    <message>
        <source>Making a backup and checking it opens.</source>
        <translation>Die Sicherung entsteht. Dann wird geprüft, ob sie sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Some are not yours or too new to read. They stay.</source>
        <translation>Einige gehören nicht dir oder sind zu neu zum Lesen. Die bleiben.</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The new backup opens. The older ones are gone.</source>
        <translation>Die neue Sicherung lässt sich öffnen. Die älteren sind weg.</translation>
    </message>
    <message>
        <source>The older backups are still there.</source>
        <translation>Die älteren Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>The second place is not there today. It may hold some too.</source>
        <translation>Der zweite Ort ist heute nicht da. Vielleicht liegen dort auch welche.</translation>
    </message>
    <message>
        <source>Those at the second place are still there. Settings asks again when that place is back.</source>
        <translation>Die am zweiten Ort sind noch da. Die Einstellungen fragen wieder, wenn der Ort zurück ist.</translation>
    </message>
    <message>
        <source>Your earlier sheet still opens these backups.</source>
        <translation>Dein früheres Blatt öffnet diese Sicherungen noch.</translation>
    </message>
    <message>
        <source>Your earlier words still open these backups.</source>
        <translation>Deine früheren Schlüsselwörter öffnen diese Sicherungen noch.</translation>
    </message>
</context>
<context>
    <name>OneGroup</name>
    <message>
        <source>Before</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Group {number} of {all}</source>
        <translation>Gruppe {number} von {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One line about today</source>
        <translation>Eine Zeile über heute</translation>
    </message>
    <message>
        <source>One line is enough</source>
        <translation>Eine Zeile reicht</translation>
    </message>
</context>
<context>
    <name>OpenJournal</name>
    <message>
        <source>Locking soon. Press any key to stay.</source>
        <translation>Das Tagebuch wird gleich gesperrt. Drücke eine Taste, wenn du bleiben willst.</translation>
    </message>
    <message>
        <source>Your second place is back. In Settings you can remove older backups there.</source>
        <translation>Dein zweiter Ort ist wieder da. In den Einstellungen kannst du ältere Sicherungen dort löschen.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>OverBar</name>
    <message>
        <source>Also show</source>
        <translation>Auch zeigen</translation>
    </message>
    <message>
        <source>Name a day</source>
        <translation>Tag benennen</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Markierung</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Markierung wegnehmen</translation>
    </message>
</context>
<context>
    <name>OverCharts</name>
    <message>
        <source>Kept. That day is not in the time you see now.</source>
        <translation>Gespeichert. Dieser Tag liegt nicht in der Zeit, die du gerade siehst.</translation>
    </message>
</context>
<context>
    <name>OwnMeaningCard</name>
    <message>
        <source>This is never part of a share.</source>
        <translation>Das wird nie geteilt.</translation>
    </message>
    <message>
        <source>What is recovery for you? Is there a word you like more? It can change.</source>
        <translation>Was ist Genesung für dich? Magst du ein anderes Wort lieber? Das darf sich ändern.</translation>
    </message>
    <message>
        <source>What this means to me, in my words</source>
        <translation>Was das für mich heißt, in meinen Worten</translation>
    </message>
</context>
<context>
    <name>OwnPromptForm</name>
    <message>
        <source>A question, or the start of a line. Only you see it.</source>
        <translation>Eine Frage oder der Anfang einer Zeile. Nur du siehst sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>Deine eigene Anregung</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change these words</source>
        <translation>Diese Worte ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>On a better day, you can leave words here for a hard one.</source>
        <translation>An einem besseren Tag kannst du hier Worte für einen schweren aufschreiben.</translation>
    </message>
    <message>
        <source>Words I left for myself</source>
        <translation>Worte von mir an mich</translation>
    </message>
    <message>
        <source>Write some words</source>
        <translation>Worte aufschreiben</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>The first pane will stand here.</source>
        <translation>Hier steht dann die erste Scheibe.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>You draw here with a mouse, a pen or a finger. The keys reach every tool.</source>
        <translation>Hier zeichnest du mit Maus, Stift oder Finger. Mit den Tasten erreichst du alle Werkzeuge.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>No more pictures fit.</source>
        <translation>Mehr Bilder passen nicht hinein.</translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <translation>Noch nichts ausgewählt</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Some of these have changed since you left words out. They are unticked.</source>
        <translation>Einiges hat sich geändert, seit du darin Wörter weggelassen hast. Dort ist der Haken weg.</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>{count} picked · Pictures {pictures}</source>
        <translation>{count} ausgewählt · Bilder {pictures}</translation>
    </message>
    <message>
        <source>“{name}” has changed since you left words out. It is unticked.</source>
        <translation>„{name}“ hat sich geändert, seit du Wörter weggelassen hast. Der Haken ist weg.</translation>
    </message>
</context>
<context>
    <name>PartBox</name>
    <message>
        <source>Put in {name}</source>
        <translation>Einfügen: {name}</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Alt with the up or down key moves a part.</source>
        <translation>Mit Alt und Pfeil nach oben oder unten verschiebst du einen Teil.</translation>
    </message>
    <message>
        <source>It may be chosen when you share</source>
        <translation>Darf beim Teilen ausgewählt werden</translation>
    </message>
    <message>
        <source>Parts of your story, in their order</source>
        <translation>Teile deiner Geschichte, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>PartsStep</name>
    <message>
        <source>Drag a pane, or move it with the arrow keys.</source>
        <translation>Zieh eine Scheibe oder bewege sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>What stands on this pane</source>
        <translation>Was auf dieser Scheibe steht</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Schlüsselwörter ändern</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Schlüsselwörter ändern</translation>
    </message>
    <message>
        <source>Changing the words. This takes a moment.</source>
        <translation>Die Schlüsselwörter werden geändert. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Type the words that open your journal now.</source>
        <translation>Gib die Schlüsselwörter ein, die dein Tagebuch jetzt öffnen.</translation>
    </message>
    <message>
        <source>Your new words open your journal from now on. Older backups still open with the words of their day.</source>
        <translation>Ab jetzt öffnen deine neuen Schlüsselwörter das Tagebuch. Für ältere Sicherungen gelten noch die Schlüsselwörter von damals.</translation>
    </message>
    <message>
        <source>Your recovery sheet stays good.</source>
        <translation>Dein Notfallblatt gilt weiter.</translation>
    </message>
    <message>
        <source>Your words now</source>
        <translation>Deine jetzigen Schlüsselwörter</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>The pages, as they will be saved</source>
        <translation>Die Seiten, wie sie gespeichert werden</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Add someone</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Menschen</translation>
    </message>
    <message>
        <source>Who helps when things are hard? You can put them here.</source>
        <translation>Wer hilft, wenn es schwer ist? Hier kannst du diese Menschen eintragen.</translation>
    </message>
</context>
<context>
    <name>PeopleOffer</name>
    <message>
        <source>From your own people:</source>
        <translation>Von deinen Menschen:</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number, or another way to reach them</source>
        <translation>Telefonnummer oder ein anderer Kontakt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who they are, or when is best</source>
        <translation>Wer das ist oder wann es am besten passt</translation>
    </message>
</context>
<context>
    <name>PickedFolder</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>{name}: choose another</source>
        <translation>{name}: etwas anderes wählen</translation>
    </message>
</context>
<context>
    <name>PickedPanel</name>
    <message>
        <source>Name this day</source>
        <translation>Diesen Tag benennen</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Tag öffnen</translation>
    </message>
    <message>
        <source>Pick a dot: click on it, or use the arrow keys and Enter. Nothing you wrote shows until you pick.</source>
        <translation>Wähle einen Punkt: mit einem Klick oder mit Pfeiltasten und Eingabetaste. Vorher ist nichts zu sehen, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Put this day away</source>
        <translation>Diesen Tag schließen</translation>
    </message>
    <message>
        <source>You named this day</source>
        <translation>Dein Name für diesen Tag</translation>
    </message>
    <message>
        <source>You picked {day}</source>
        <translation>Ausgewählt: {day}</translation>
    </message>
    <message>
        <source>You reached a goal</source>
        <translation>Du hast ein Ziel erreicht</translation>
    </message>
    <message>
        <source>You wrote no reflection on this day.</source>
        <translation>An diesem Tag hast du keinen Eintrag geschrieben.</translation>
    </message>
    <message>
        <source>{part} {value}</source>
        <translation>{part} {value}</translation>
    </message>
</context>
<context>
    <name>PickedWeek</name>
    <message>
        <source>Days you rated</source>
        <translation>Tage mit Einschätzung</translation>
    </message>
    <message>
        <source>Pick a square: click on it, or use the arrow keys and Enter. Nothing you wrote shows until you pick.</source>
        <translation>Wähle ein Quadrat: mit einem Klick oder mit Pfeiltasten und Eingabetaste. Vorher ist nichts zu sehen, was du geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>PicturePlace</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add a picture. A file may have up to 30 MB.</source>
        <translation>Bild hinzufügen. Eine Datei darf bis zu 30 MB haben.</translation>
    </message>
    <message>
        <source>Adding the picture</source>
        <translation>Das Bild kommt dazu</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This picture could not be read.</source>
        <translation>Dieses Bild ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>Weiterzeichnen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy. The file is not locked.</source>
        <translation>Kopie speichern. Die Datei ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved. The file is not locked: anyone who finds it can see the picture.</source>
        <translation>Gespeichert. Die Datei ist nicht gesperrt: Wer sie findet, kann das Bild sehen.</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Was darauf ist</translation>
    </message>
</context>
<context>
    <name>PlaceStage</name>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wähle einen Ordner</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Ordner: {path}</translation>
    </message>
    <message>
        <source>It is one folder, and it is always locked. You can move it later.</source>
        <translation>Es ist ein einziger Ordner und immer gesperrt. Du kannst ihn später verschieben.</translation>
    </message>
    <message>
        <source>It remembers where your journal is, and how the window looks.</source>
        <translation>Er merkt sich, wo dein Tagebuch ist und wie das Fenster aussieht.</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>My own computer</source>
        <translation>Mein eigener Computer</translation>
    </message>
    <message>
        <source>Nothing about you stays here when you leave.</source>
        <translation>Von dir bleibt nichts hier, wenn du gehst.</translation>
    </message>
    <message>
        <source>Shared computer</source>
        <translation>Gemeinsam genutzter Computer</translation>
    </message>
    <message>
        <source>This computer, in Documents</source>
        <translation>Dieser Computer, in „Dokumente“</translation>
    </message>
    <message>
        <source>This folder stays on this computer. Others may see it, but not open it.</source>
        <translation>Dieser Ordner bleibt auf diesem Computer. Andere sehen ihn vielleicht, können ihn aber nicht öffnen.</translation>
    </message>
    <message>
        <source>USB stick {name}</source>
        <translation>USB-Stick {name}</translation>
    </message>
    <message>
        <source>Where should your journal live?</source>
        <translation>Wo soll dein Tagebuch zu Hause sein?</translation>
    </message>
    <message>
        <source>Whose computer is this?</source>
        <translation>Wem gehört dieser Computer?</translation>
    </message>
    <message>
        <source>Your journal is made. You can move its folder later.</source>
        <translation>Dein Tagebuch ist angelegt. Du kannst seinen Ordner später verschieben.</translation>
    </message>
    <message>
        <source>the journal lives on this computer</source>
        <translation>das Tagebuch liegt auf diesem Computer</translation>
    </message>
    <message>
        <source>the journal lives on {name}</source>
        <translation>das Tagebuch liegt auf {name}</translation>
    </message>
    <message>
        <source>{size} free. You can take it with you.</source>
        <translation>{size} frei. Du kannst ihn mitnehmen.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back to Support now</source>
        <translation>Zurück zu „Hilfe jetzt“</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Yours, in your words. Leave out what does not fit.</source>
        <translation>Dein Plan, in deinen Worten. Lass weg, was nicht passt.</translation>
    </message>
</context>
<context>
    <name>PoolBoard</name>
    <message>
        <source>Not put anywhere yet</source>
        <translation>Noch nicht verteilt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Making the pages</source>
        <translation>Die Seiten entstehen</translation>
    </message>
    <message>
        <source>Page 1 of {pages}</source>
        <translation>Seite 1 von {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PromptFilter</name>
    <message>
        <source>About what</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Find a word in the prompts</source>
        <translation>Ein Wort in den Anregungen suchen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation>Welche Anregungen</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Die nicht mehr</translation>
    </message>
    <message>
        <source>Or start from this: {prompt}</source>
        <translation>Oder fang damit an: {prompt}</translation>
    </message>
    <message>
        <source>There is no prompt here now. All of them are put away.</source>
        <translation>Hier ist gerade keine Anregung. Alle sind weggelegt.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>You will not see that one again.</source>
        <translation>Diese Anregung siehst du nicht mehr.</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Prompts</source>
        <translation>Anregungen</translation>
    </message>
</context>
<context>
    <name>PromptsButton</name>
    <message>
        <source>All prompts</source>
        <translation>Alle Anregungen</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Add your own</source>
        <translation>Eigene hinzufügen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Sie ist wieder da.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>Liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>No prompt is put away.</source>
        <translation>Keine Anregung ist weggelegt.</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Die nicht mehr</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Dazu ist nichts da.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Anregungen</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>You can add prompts of your own. They come up on Today too.</source>
        <translation>Du kannst eigene Anregungen hinzufügen. Auch sie tauchen unter „Heute“ auf.</translation>
    </message>
    <message>
        <source>You will not see that one again.</source>
        <translation>Diese Anregung siehst du nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>A PDF without a lock</source>
        <translation>Ein PDF ohne Sperre</translation>
    </message>
    <message>
        <source>A PDF, locked</source>
        <translation>Ein PDF, gesperrt</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Eine versiegelte Datei</translation>
    </message>
    <message>
        <source>Anyone who finds this file can read it.</source>
        <translation>Wer diese Datei findet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Do not use the words of your journal. You will say these to somebody.</source>
        <translation>Nimm nicht die Schlüsselwörter deines Tagebuchs. Die Wörter für die Datei sagst du ja jemandem.</translation>
    </message>
    <message>
        <source>Opens in this app, or with the free program “age”. It asks for the words.</source>
        <translation>Öffnet sich in dieser App oder mit dem freien Programm „age“. Auch diese Datei fragt nach den Wörtern.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Say the words aloud, do not send them with the file.</source>
        <translation>Sag die Wörter im Gespräch. Schick sie nicht zusammen mit der Datei.</translation>
    </message>
    <message>
        <source>The words that open it</source>
        <translation>Die Wörter, die sie öffnen</translation>
    </message>
    <message>
        <source>There are none. This file opens for everybody.</source>
        <translation>Es gibt keine. Diese Datei lässt sich ohne Wörter öffnen.</translation>
    </message>
    <message>
        <source>These are too many words for a PDF. Use fewer.</source>
        <translation>Das sind zu viele Wörter für ein PDF. Nimm weniger.</translation>
    </message>
    <message>
        <source>These words are too easy to guess. Add a word or two.</source>
        <translation>Diese Wörter sind zu leicht zu erraten. Nimm ein Wort oder zwei dazu.</translation>
    </message>
    <message>
        <source>To read or print, on any computer. It asks for the words.</source>
        <translation>Zum Lesen oder Drucken, auf jedem Computer. Das PDF fragt nach den Wörtern.</translation>
    </message>
    <message>
        <source>Type your words, or use random ones.</source>
        <translation>Gib deine Wörter ein oder nimm zufällige.</translation>
    </message>
    <message>
        <source>Use my own words</source>
        <translation>Eigene Wörter nehmen</translation>
    </message>
    <message>
        <source>Use random words</source>
        <translation>Zufallswörter nehmen</translation>
    </message>
    <message>
        <source>Which kind of file</source>
        <translation>Welche Art von Datei</translation>
    </message>
    <message>
        <source>Your words for this file</source>
        <translation>Deine Wörter für diese Datei</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A person, a place, a group</source>
        <translation>Ein Mensch, ein Ort, eine Gruppe</translation>
    </message>
    <message>
        <source>Because…</source>
        <translation>Weil …</translation>
    </message>
    <message>
        <source>For example: If it rains, then I take the bus.</source>
        <translation>Zum Beispiel: Wenn es regnet, dann nehme ich den Bus.</translation>
    </message>
    <message>
        <source>For example: tomorrow, at the library</source>
        <translation>Zum Beispiel: morgen, in der Bücherei</translation>
    </message>
    <message>
        <source>If this comes in between</source>
        <translation>Wenn das dazwischenkommt</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Wenn …</translation>
    </message>
    <message>
        <source>It can be a big dream or a small wish. Say it your way.</source>
        <translation>Es kann ein großer Traum sein oder ein kleiner Wunsch. Sag es auf deine Art.</translation>
    </message>
    <message>
        <source>One is plenty. You can leave it, too.</source>
        <translation>Eine reicht völlig. Du kannst das auch auslassen.</translation>
    </message>
    <message>
        <source>Say as much as helps you. No date is needed.</source>
        <translation>Sag so viel, wie dir hilft. Du brauchst kein Datum.</translation>
    </message>
    <message>
        <source>So small that you could do it on a hard day.</source>
        <translation>So klein, dass er auch an einem schweren Tag geht.</translation>
    </message>
    <message>
        <source>Then I do this</source>
        <translation>Dann mache ich das</translation>
    </message>
    <message>
        <source>What if something comes in between?</source>
        <translation>Was, wenn etwas dazwischenkommt?</translation>
    </message>
    <message>
        <source>What is one small step?</source>
        <translation>Was ist ein kleiner Schritt?</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Was wünschst du dir?</translation>
    </message>
    <message>
        <source>When, where and with whom?</source>
        <translation>Wann, wo und mit wem?</translation>
    </message>
    <message>
        <source>Which strengths can you bring?</source>
        <translation>Welche Stärken kannst du mitbringen?</translation>
    </message>
    <message>
        <source>Who or what can help?</source>
        <translation>Wer oder was kann dir helfen?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Warum ist dir das wichtig?</translation>
    </message>
    <message>
        <source>You do not have to do it alone.</source>
        <translation>Du musst das nicht allein schaffen.</translation>
    </message>
    <message>
        <source>Your own reason is enough.</source>
        <translation>Dein eigener Grund reicht.</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>dann …</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close this line</source>
        <translation>Zeile schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>0: {low}. 10: {high}.</source>
        <translation>0: {low}. 10: {high}.</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on {part}</source>
        <translation>Notiz zu: {part}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip {part}</source>
        <translation>Auslassen: {part}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
</context>
<context>
    <name>RatingSlider</name>
    <message>
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>The ratings</source>
        <translation>Die Einschätzungen</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Close the charts</source>
        <translation>Diagramme schließen</translation>
    </message>
    <message>
        <source>Drawing.</source>
        <translation>Die Diagramme entstehen.</translation>
    </message>
    <message>
        <source>They say yes: open the charts</source>
        <translation>Die Antwort ist ja: Diagramme öffnen</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>A small flag marks a day you reached a goal.</source>
        <translation>Eine kleine Fahne steht an Tagen, an denen du ein Ziel erreicht hast.</translation>
    </message>
    <message>
        <source>A small square marks a day of an exercise.</source>
        <translation>Ein kleines Quadrat steht an Tagen mit einer Übung.</translation>
    </message>
    <message>
        <source>Copy what the charts say as CSV</source>
        <translation>Worte der Diagramme als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy your ratings as CSV</source>
        <translation>Einschätzungen als CSV kopieren</translation>
    </message>
    <message>
        <source>Draw over some days with the mouse to see just those. With the keyboard, hold Shift with the arrow keys, then press Enter.</source>
        <translation>Zieh mit der Maus über einige Tage, um nur diese zu sehen. Mit der Tastatur: Halte Umschalt, nimm die Pfeiltasten und drücke dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Each dot is a rating, on its day. The line smooths them. The band shows your usual range, and a ring marks a dot far outside it.</source>
        <translation>Jeder Punkt ist eine Einschätzung an ihrem Tag. Die Linie glättet die Punkte. Der Streifen zeigt deinen üblichen Bereich. Ein Ring zeigt einen Punkt, der weit außerhalb liegt.</translation>
    </message>
    <message>
        <source>Print all the charts</source>
        <translation>Alle Diagramme drucken</translation>
    </message>
    <message>
        <source>Reading this</source>
        <translation>So liest du das</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Diagramme zeigen</translation>
    </message>
    <message>
        <source>Words about up or down look at the last 26 weeks. Gaps are fine. These are your own ratings, not a test.</source>
        <translation>Was über oben oder unten gesagt wird, gilt für die letzten 26 Wochen. Lücken sind in Ordnung. Das sind deine eigenen Einschätzungen, kein Test.</translation>
    </message>
</context>
<context>
    <name>ReadingThrough</name>
    <message>
        <source>A sealed file keeps them as they are.</source>
        <translation>In einer versiegelten Datei bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papier A4</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Find a word or a name</source>
        <translation>Wort oder Namen suchen</translation>
    </message>
    <message>
        <source>Find a word or a name in it</source>
        <translation>Darin ein Wort oder einen Namen suchen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Kommt nicht vor</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>This PDF names some characters it cannot draw: {names}.</source>
        <translation>Manche Zeichen kann dieses PDF nicht zeigen. Dort steht ihr Name: {names}.</translation>
    </message>
    <message>
        <source>US Letter paper</source>
        <translation>Papier US Letter</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number} von {count} oder mehr</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>A sheet has nine groups of four. Look for one that is missing.</source>
        <translation>Ein Blatt hat neun Gruppen mit je vier Zeichen. Sieh nach, wo etwas fehlt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose your journal</source>
        <translation>Wähle dein Tagebuch</translation>
    </message>
    <message>
        <source>Choose your journal first.</source>
        <translation>Wähle zuerst dein Tagebuch.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>One sign is never on a sheet. Look at each group again.</source>
        <translation>Ein Zeichen kommt nie auf einem Blatt vor. Sieh dir jede Gruppe noch einmal an.</translation>
    </message>
    <message>
        <source>One sign is not right. Compare it with your sheet, group by group.</source>
        <translation>Ein Zeichen stimmt nicht. Vergleiche es mit deinem Blatt, Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>Open my journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Das Tagebuch wird geöffnet. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Small letters are fine. Spaces and dashes do not matter.</source>
        <translation>Kleinbuchstaben gehen auch. Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The groups on your sheet</source>
        <translation>Die Gruppen auf deinem Blatt</translation>
    </message>
    <message>
        <source>The sheet fits. Choose new words. Your sheet stays good.</source>
        <translation>Das Blatt passt. Wähle neue Schlüsselwörter. Dein Blatt gilt weiter.</translation>
    </message>
    <message>
        <source>This sheet does not belong to this journal.</source>
        <translation>Dieses Blatt gehört nicht zu diesem Tagebuch.</translation>
    </message>
    <message>
        <source>Trying the sheet.</source>
        <translation>Das Blatt wird geprüft.</translation>
    </message>
    <message>
        <source>nine groups of four</source>
        <translation>neun Gruppen mit vier Zeichen</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>Reflections, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ReflectionMenu</name>
    <message>
        <source>How many words</source>
        <translation>Wörter zählen</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>Diesen Eintrag drucken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Words in this text: {count}</source>
        <translation>Wörter in diesem Text: {count}</translation>
    </message>
</context>
<context>
    <name>ReflectionRows</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Mit einem Bild</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wähle einen Ordner</translation>
    </message>
    <message>
        <source>Choose it to open</source>
        <translation>Zum Öffnen wählen</translation>
    </message>
    <message>
        <source>Go back to a backup. It holds everything of its day.</source>
        <translation>Geh zu einer Sicherung zurück. Darin ist alles, was an dem Tag da war.</translation>
    </message>
    <message>
        <source>Go on in it</source>
        <translation>Darin weitermachen</translation>
    </message>
    <message>
        <source>It is done. The new journal is called “{name}”.</source>
        <translation>Fertig. Das neue Tagebuch heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nothing was changed. You have two ways on.</source>
        <translation>Es wurde nichts verändert. Du hast jetzt zwei Möglichkeiten.</translation>
    </message>
    <message>
        <source>Or rescue what is whole. All that can be read goes into a new journal. The same words and the same sheet open it. The damaged one stays as it is.</source>
        <translation>Oder rette, was noch heil ist. Alles, was lesbar ist, kommt in ein neues Tagebuch. Dieselben Schlüsselwörter und dasselbe Blatt öffnen es. Das beschädigte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>Reading page by page. This can take minutes.</source>
        <translation>Es wird Seite für Seite gelesen. Das kann ein paar Minuten dauern.</translation>
    </message>
    <message>
        <source>Rescue what is whole</source>
        <translation>Retten, was heil ist</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The new journal keeps this list, as a reflection of today.</source>
        <translation>Das neue Tagebuch behält diese Liste, als Eintrag von heute.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {moment}.</source>
        <translation>Die neueste heile Sicherung: {moment}.</translation>
    </message>
    <message>
        <source>There is no whole backup beside this journal.</source>
        <translation>Bei diesem Tagebuch liegt keine heile Sicherung.</translation>
    </message>
    <message>
        <source>What could be rescued</source>
        <translation>Was sich retten ließ</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} gerettet</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bringing it back.</source>
        <translation>Die Sicherung wird zurückgeholt.</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Sicherungsdatei wählen</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wähle zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wähle einen Ordner</translation>
    </message>
    <message>
        <source>Choose it to open</source>
        <translation>Zum Öffnen wählen</translation>
    </message>
    <message>
        <source>Choose your journal</source>
        <translation>Wähle dein Tagebuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It comes back into this new folder</source>
        <translation>Das Tagebuch kommt in diesen neuen Ordner zurück</translation>
    </message>
    <message>
        <source>It is back, in {folder}.</source>
        <translation>Dein Tagebuch ist wieder da. Ordner: {folder}.</translation>
    </message>
    <message>
        <source>Lock and open that one</source>
        <translation>Sperren und das andere öffnen</translation>
    </message>
    <message>
        <source>My journal of {day}</source>
        <translation>Mein Tagebuch vom {day}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The words of that day open it.</source>
        <translation>Dafür gelten die Schlüsselwörter von damals.</translation>
    </message>
    <message>
        <source>The words of that day open it. Your journal of now stays as it is.</source>
        <translation>Dafür gelten die Schlüsselwörter von damals. Dein Tagebuch von heute bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There are no backups in this folder. Choose another one.</source>
        <translation>In diesem Ordner sind keine Sicherungen. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Those at the second place</source>
        <translation>Die am zweiten Ort</translation>
    </message>
    <message>
        <source>To open it, this journal is locked first.</source>
        <translation>Um es zu öffnen, wird zuerst dieses Tagebuch gesperrt.</translation>
    </message>
    <message>
        <source>Whose backups</source>
        <translation>Sicherungen von diesem Tagebuch</translation>
    </message>
</context>
<context>
    <name>RingsBoard</name>
    <message>
        <source>{thing}, {ring}</source>
        <translation>{thing}, {ring}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Closing soon. Press any key to stay.</source>
        <translation>Das hier schließt sich gleich. Drücke eine Taste, wenn du bleiben willst.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Print a blank one</source>
        <translation>Leer ausdrucken</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>You changed these words in your journal. If you go on here, that text stays as an earlier version.</source>
        <translation>Du hast diesen Text in deinem Tagebuch geändert. Wenn du hier weitermachst, bleibt er als frühere Fassung erhalten.</translation>
    </message>
</context>
<context>
    <name>SavableCard</name>
    <message>
        <source>As a drawing (SVG)</source>
        <translation>Als Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>As a page (PDF)</source>
        <translation>Als Seite (PDF)</translation>
    </message>
    <message>
        <source>As a picture (PNG)</source>
        <translation>Als Bild (PNG)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save or print this chart: {part}</source>
        <translation>Dieses Diagramm speichern oder drucken: {part}</translation>
    </message>
    <message>
        <source>With the days you named</source>
        <translation>Samt Tagen mit Namen</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Es ist gespeichert.</translation>
    </message>
    <message>
        <source>Save it in another form</source>
        <translation>In anderer Form speichern</translation>
    </message>
    <message>
        <source>Say the words aloud, do not send them with the file.</source>
        <translation>Sag die Wörter im Gespräch. Schick sie nicht zusammen mit der Datei.</translation>
    </message>
    <message>
        <source>The app cannot show these words again.</source>
        <translation>Diese Wörter kann die App nicht noch einmal zeigen.</translation>
    </message>
    <message>
        <source>The words that open it</source>
        <translation>Die Wörter, die sie öffnen</translation>
    </message>
    <message>
        <source>Your journal notes that you shared it.</source>
        <translation>Dein Tagebuch merkt sich, dass du das geteilt hast.</translation>
    </message>
    <message>
        <source>{name}, in {folder}</source>
        <translation>{name}, im Ordner {folder}</translation>
    </message>
</context>
<context>
    <name>SealedReply</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Saving. This takes a moment, to keep others out.</source>
        <translation>Wird gespeichert. Das dauert einen Moment, damit niemand sonst hineinkommt.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceSection</name>
    <message>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>A stick or another drive. If this one is lost, your backups are not.</source>
        <translation>Ein Stick oder ein anderes Laufwerk. Geht dieses hier verloren, hast du deine Sicherungen noch.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Wähle einen Ort</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Ordner: {path}</translation>
    </message>
    <message>
        <source>If that drive is lost, both are lost. A stick is safer.</source>
        <translation>Geht dieses Laufwerk verloren, ist beides weg. Ein Stick ist sicherer.</translation>
    </message>
    <message>
        <source>It is back. You wanted the older backups in it removed.</source>
        <translation>Er ist wieder da. Du wolltest die älteren Sicherungen darin löschen.</translation>
    </message>
    <message>
        <source>It is not there today. Backups go there when it is back.</source>
        <translation>Er ist heute nicht da. Wenn er wieder da ist, kommen Sicherungen auch dorthin.</translation>
    </message>
    <message>
        <source>It is there. Each new backup goes there too, and is opened to check it.</source>
        <translation>Er ist da. Jede neue Sicherung kommt auch dorthin und wird zur Probe geöffnet.</translation>
    </message>
    <message>
        <source>Making sure that the new backup is there and opens.</source>
        <translation>Die App sieht nach, ob die neue Sicherung da ist und sich öffnen lässt.</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>Older backups removed there: {count}.</source>
        <translation>Ältere Sicherungen, die dort gelöscht sind: {count}.</translation>
    </message>
    <message>
        <source>On a shared computer your backups would stay here when you leave. They are locked, but others can see that they are there.</source>
        <translation>An einem gemeinsam genutzten Computer blieben deine Sicherungen hier, wenn du gehst. Sie sind gesperrt, aber andere können sehen, dass sie da sind.</translation>
    </message>
    <message>
        <source>Remove the older ones there</source>
        <translation>Die älteren dort löschen</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>That folder is a journal itself. Choose another place.</source>
        <translation>Dieser Ordner ist selbst ein Tagebuch. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>That folder is inside your journal. Choose another place.</source>
        <translation>Dieser Ordner liegt in deinem Tagebuch. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The last copy did not get there. {what}</source>
        <translation>Die letzte Kopie kam dort nicht an. {what}</translation>
    </message>
    <message>
        <source>The newest backup goes there. Then it is opened, to be sure.</source>
        <translation>Die neueste Sicherung kommt dorthin. Dann wird sie zur Probe geöffnet.</translation>
    </message>
    <message>
        <source>The place is not there now. You can do this another day.</source>
        <translation>Der Ort ist gerade nicht da. Du kannst das an einem anderen Tag tun.</translation>
    </message>
    <message>
        <source>This is the same drive that your journal is on.</source>
        <translation>Das ist dasselbe Laufwerk, auf dem dein Tagebuch liegt.</translation>
    </message>
    <message>
        <source>This place is on the computer itself.</source>
        <translation>Dieser Ort ist auf dem Computer selbst.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem nehmen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste (Caps Lock) ist an.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Wörter verbergen</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Earlier</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changes work at once and stay in your journal.</source>
        <translation>Was du änderst, gilt sofort. Es bleibt in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShareMark</name>
    <message>
        <source>This part may be chosen when I share</source>
        <translation>Diesen Teil darf ich beim Teilen auswählen</translation>
    </message>
    <message>
        <source>You still pick it on Share.</source>
        <translation>Unter „Teilen“ wählst du ihn dann noch aus.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Goes in: {parts}</source>
        <translation>Dabei ist: {parts}</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Die Seiten entstehen</translation>
    </message>
    <message>
        <source>Nothing goes in yet. Tick something, or write a note.</source>
        <translation>Noch ist nichts dabei. Hake etwas an oder schreib eine Notiz.</translation>
    </message>
    <message>
        <source>Protect and save</source>
        <translation>Schützen und speichern</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation>Durchlesen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your journal has changed. Look at your choices once more.</source>
        <translation>Dein Tagebuch hat sich geändert. Schau deine Auswahl noch einmal an.</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Group {number} is not the same as on the sheet.</source>
        <translation>Gruppe {number} ist anders als auf dem Blatt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>Type group {number} of your sheet</source>
        <translation>Gib Gruppe {number} von deinem Blatt ein</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
</context>
<context>
    <name>SheetStage</name>
    <message>
        <source>Go on without a sheet</source>
        <translation>Ohne Blatt weiter</translation>
    </message>
    <message>
        <source>If you forget your words, only this sheet opens your journal. Keep it away from this computer. Do not show it to anyone.</source>
        <translation>Wenn du deine Schlüsselwörter vergisst, öffnet nur dieses Blatt dein Tagebuch. Bewahre es nicht bei diesem Computer auf. Zeig es niemandem.</translation>
    </message>
    <message>
        <source>Keep your recovery sheet</source>
        <translation>Heb dein Notfallblatt gut auf</translation>
    </message>
    <message>
        <source>Look at your sheet and type two of its groups.</source>
        <translation>Sieh auf dein Blatt und tippe zwei der Gruppen ein.</translation>
    </message>
    <message>
        <source>Show that you have it</source>
        <translation>Zeig, dass du es hast</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Das auslassen</translation>
    </message>
    <message>
        <source>Without a sheet, forgotten words mean that nobody can ever open this journal. You can make a sheet later in Settings.</source>
        <translation>Wenn du ohne Blatt deine Schlüsselwörter vergisst, kann niemand dieses Tagebuch je wieder öffnen. Du kannst später in den Einstellungen ein Blatt machen.</translation>
    </message>
</context>
<context>
    <name>ShownSection</name>
    <message>
        <source>A tag for what you write.</source>
        <translation>Eine Markierung für das, was du schreibst.</translation>
    </message>
    <message>
        <source>Charts of your check-ins.</source>
        <translation>Diagramme deiner Check-ins.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Good memories</source>
        <translation>Gute Erinnerungen</translation>
    </message>
    <message>
        <source>Mark spelling mistakes</source>
        <translation>Rechtschreibhilfe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Spirituality</source>
        <translation>Spiritualität</translation>
    </message>
    <message>
        <source>Today shows one that you marked.</source>
        <translation>„Heute“ zeigt eine, die du markiert hast.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
</context>
<context>
    <name>SortBoard</name>
    <message>
        <source>{thing}, {place}</source>
        <translation>{thing}, {place}</translation>
    </message>
</context>
<context>
    <name>Sortable</name>
    <message>
        <source>Same order as the charts</source>
        <translation>Wie bei den Diagrammen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort by: {table}</source>
        <translation>Sortieren: {table}</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortiert nach: {order}</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>A card of your own</source>
        <translation>Eine eigene Karte</translation>
    </message>
    <message>
        <source>Drag a card, or move it with the arrow keys.</source>
        <translation>Zieh eine Karte oder bewege sie mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>SpellingHelp</name>
    <message>
        <source>Keep “{word}” as my word</source>
        <translation>„{word}“ als mein Wort behalten</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>{number} of {all}: {name}</source>
        <translation>{number} von {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>See the goal</source>
        <translation>Ziel ansehen</translation>
    </message>
    <message>
        <source>for “{goal}”</source>
        <translation>für „{goal}“</translation>
    </message>
    <message>
        <source>for “{goal}”, with {strength}</source>
        <translation>für „{goal}“, Stärke: {strength}</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>A next small step</source>
        <translation>Ein nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>A strength for this step</source>
        <translation>Eine Stärke für diesen Schritt</translation>
    </message>
    <message>
        <source>If … (what may come in between)</source>
        <translation>Wenn … (was dazwischenkommen kann)</translation>
    </message>
    <message>
        <source>Keep this step</source>
        <translation>Schritt behalten</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>When, where or with whom</source>
        <translation>Wann, wo oder mit wem</translation>
    </message>
    <message>
        <source>With a strength, if you like</source>
        <translation>Mit einer Stärke, wenn du magst</translation>
    </message>
    <message>
        <source>then … (what I do then)</source>
        <translation>dann … (was ich mache)</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Change this step</source>
        <translation>Diesen Schritt ändern</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move this step to the bin</source>
        <translation>Diesen Schritt in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>with {strength}</source>
        <translation>Stärke: {strength}</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>A place to tell your life your own way, in parts you can always change.</source>
        <translation>Hier erzählst du dein Leben auf deine Art, in Teilen, die du immer ändern kannst.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Meine Geschichte</translation>
    </message>
    <message>
        <source>Pick a part to read, or add one.</source>
        <translation>Wähle einen Teil oder füge einen hinzu.</translation>
    </message>
    <message>
        <source>Print my story</source>
        <translation>Geschichte drucken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Write a first part</source>
        <translation>Ersten Teil schreiben</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Leicht zu erraten. Nimm ein Wort oder zwei dazu.</translation>
    </message>
    <message>
        <source>Fair. One more word would help a lot.</source>
        <translation>Geht so. Ein Wort mehr würde viel helfen.</translation>
    </message>
    <message>
        <source>Good. It would take a long time to guess.</source>
        <translation>Gut. Das Erraten würde lange dauern.</translation>
    </message>
    <message>
        <source>How hard to guess</source>
        <translation>Wie schwer zu erraten</translation>
    </message>
    <message>
        <source>Strong. It would take years to guess.</source>
        <translation>Stark. Das Erraten würde Jahre dauern.</translation>
    </message>
</context>
<context>
    <name>StrengthBox</name>
    <message>
        <source>Open {name}</source>
        <translation>Öffnen: {name}</translation>
    </message>
</context>
<context>
    <name>StrengthForm</name>
    <message>
        <source>A day, a moment, a small thing</source>
        <translation>Ein Tag, ein Moment, eine Kleinigkeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Wie nennst du sie?</translation>
    </message>
    <message>
        <source>What strength is in that?</source>
        <translation>Welche Stärke steckt darin?</translation>
    </message>
    <message>
        <source>When did it show?</source>
        <translation>Wann hat sie sich gezeigt?</translation>
    </message>
    <message>
        <source>Which parts does it touch?</source>
        <translation>Welche Bereiche gehören dazu?</translation>
    </message>
</context>
<context>
    <name>StrengthsAnswer</name>
    <message>
        <source>Name a new one</source>
        <translation>Neue Stärke benennen</translation>
    </message>
    <message>
        <source>None is written down yet. You can name one here.</source>
        <translation>Hier steht noch keine Stärke. Du kannst hier eine benennen.</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>Strengths you used lately</source>
        <translation>Zuletzt genutzte Stärken</translation>
    </message>
</context>
<context>
    <name>StrengthsPage</name>
    <message>
        <source>A place for what is strong in you. Small things count.</source>
        <translation>Ein Platz für das, was stark in dir ist. Auch Kleines zählt.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Neue Stärke</translation>
    </message>
    <message>
        <source>In your own words, from your own days</source>
        <translation>In deinen Worten, aus deinen Tagen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>My staying-well plan</source>
        <translation>Mein Plan</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Grounding</source>
        <translation>Ins Jetzt kommen</translation>
    </message>
    <message>
        <source>The app cannot tell how you are and cannot call anyone.</source>
        <translation>Die App weiß nicht, wie es dir geht, und kann niemanden anrufen.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What the charts say</source>
        <translation>Was die Diagramme sagen</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Deine Einschätzungen</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>More marks</source>
        <translation>Mehr Markierungen</translation>
    </message>
</context>
<context>
    <name>TakeOutCard</name>
    <message>
        <source>All you chose is in it. Keep it in a place that only you get at.</source>
        <translation>Alles, was du gewählt hast, ist darin. Bewahre sie so auf, dass nur du an sie kommst.</translation>
    </message>
    <message>
        <source>Anybody who has this file can read it.</source>
        <translation>Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Anybody who has this file can read it. Keep it where only you get at it.</source>
        <translation>Wer diese Datei hat, kann sie lesen. Bewahre sie so auf, dass nur du an sie kommst.</translation>
    </message>
    <message>
        <source>Begin with the page {name} in it. Any browser shows it.</source>
        <translation>Beginne mit der Seite {name} darin. Jeder Browser zeigt sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Its lock</source>
        <translation>Die Sperre</translation>
    </message>
    <message>
        <source>Keep the lock</source>
        <translation>Sperre behalten</translation>
    </message>
    <message>
        <source>Locked copies</source>
        <translation>Gesperrte Kopien</translation>
    </message>
    <message>
        <source>Looking at the words.</source>
        <translation>Die Wörter werden geprüft.</translation>
    </message>
    <message>
        <source>Making the copy.</source>
        <translation>Die Kopie wird gemacht.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. Tick what should go along.</source>
        <translation>Noch ist nichts angehakt. Hake an, was mitkommen soll.</translation>
    </message>
    <message>
        <source>Outside this app, “age” opens it. Then open the page {name} in it.</source>
        <translation>Außerhalb dieser App öffnet „age“ sie. Öffne dann die Seite {name} darin.</translation>
    </message>
    <message>
        <source>Save it without a lock</source>
        <translation>Ohne Sperre speichern</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Something did not work. Nothing was saved.</source>
        <translation>Etwas hat nicht geklappt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Take my journal out</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>That folder is inside your journal. Choose another place.</source>
        <translation>Dieser Ordner liegt in deinem Tagebuch. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The copy is saved: {path}</source>
        <translation>Die Kopie ist gespeichert: {path}</translation>
    </message>
    <message>
        <source>The words you chose open it, and nothing else does. Keep them safe.</source>
        <translation>Die gewählten Wörter öffnen sie, und nichts sonst. Bewahre sie gut auf.</translation>
    </message>
    <message>
        <source>These words open your own journal. Choose other words for the copy.</source>
        <translation>Diese Wörter öffnen dein eigenes Tagebuch. Wähle andere Wörter für die Kopie.</translation>
    </message>
    <message>
        <source>What belongs to no day, such as your goals, comes as it is today.</source>
        <translation>Was zu keinem Tag gehört, etwa deine Ziele, kommt mit, wie es heute ist.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitkommt</translation>
    </message>
    <message>
        <source>What you marked “never share” goes along too, because it is yours.</source>
        <translation>Was du mit „Das hier nie teilen“ markiert hast, kommt auch mit, denn es gehört dir.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>You get one zip with your words, pictures and ratings. Any computer can read it, now and in twenty years, without this app. Your journal stays as it is.</source>
        <translation>Du bekommst eine Zip-Datei mit deinen Worten, Bildern und Einschätzungen. Jeder Computer kann sie lesen, auch in zwanzig Jahren und ohne diese App. Dein Tagebuch bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Keep it in my journal</source>
        <translation>Im Tagebuch behalten</translation>
    </message>
    <message>
        <source>Looking over my goals</source>
        <translation>Blick auf meine Ziele</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Only if you like. It becomes a reflection in your journal.</source>
        <translation>Nur wenn du magst. Daraus wird ein Eintrag in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>What do I take with me?</source>
        <translation>Was nehme ich mit?</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>If something you read worries you</source>
        <translation>Wenn dir beim Lesen etwas Sorgen macht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Open an older or newer file of theirs beside it</source>
        <translation>Eine ältere oder neuere Datei daneben öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>ThenAndNowCard</name>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
</context>
<context>
    <name>ThenAndNowChart</name>
    <message>
        <source>Then and now, chart</source>
        <translation>Damals und jetzt, Diagramm</translation>
    </message>
</context>
<context>
    <name>Ticked</name>
    <message>
        <source>Close the words</source>
        <translation>Wörter zuklappen</translation>
    </message>
    <message>
        <source>Leave out some words</source>
        <translation>Einige Wörter weglassen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>TickedPicture</name>
    <message>
        <source>Look at it large</source>
        <translation>Groß ansehen</translation>
    </message>
    <message>
        <source>Say what is on it</source>
        <translation>Sagen, was darauf ist</translation>
    </message>
    <message>
        <source>Some people cannot see pictures. You can say for them what is on it.</source>
        <translation>Manche Menschen können Bilder nicht sehen. Du kannst für sie sagen, was darauf ist.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Days you choose</source>
        <translation>Tage selbst wählen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>The 30 days before</source>
        <translation>Die 30 Tage davor</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{time}: first day</source>
        <translation>{time}: erster Tag</translation>
    </message>
    <message>
        <source>{time}: last day</source>
        <translation>{time}: letzter Tag</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>Open {words}, {day}</source>
        <translation>Öffnen: {words}, {day}</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>Titel, wenn du magst</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>0 to 10 · skip any</source>
        <translation>0 bis 10 · alles freiwillig</translation>
    </message>
    <message>
        <source>Done. You can untick it under Goals.</source>
        <translation>Erledigt. Den Haken kannst du unter „Ziele“ wieder wegnehmen.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Schön, dass du da bist</translation>
    </message>
    <message>
        <source>How are things today?</source>
        <translation>Wie geht es dir heute?</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Das steht jetzt in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Nothing was rated. That is fine.</source>
        <translation>Du hast nichts eingeschätzt. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Check-in speichern</translation>
    </message>
    <message>
        <source>Saved and locked to you</source>
        <translation>Gespeichert und nur für dich offen</translation>
    </message>
    <message>
        <source>Saved and locked to you · backup made today</source>
        <translation>Gespeichert und nur für dich offen · heute gesichert</translation>
    </message>
    <message>
        <source>This app&apos;s own questions, not a test.</source>
        <translation>Eigene Fragen dieser App, kein Test.</translation>
    </message>
    <message>
        <source>Your check-in is kept.</source>
        <translation>Dein Check-in ist gespeichert.</translation>
    </message>
    <message>
        <source>start wherever you like</source>
        <translation>fang an, wo du magst</translation>
    </message>
    <message>
        <source>whatever you have time for is enough</source>
        <translation>was heute geht, ist genug</translation>
    </message>
    <message>
        <source>{day} · {pace}</source>
        <translation>{day} · {pace}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A text without words</source>
        <translation>Ein Text ohne Worte</translation>
    </message>
    <message>
        <source>Changed in both: see both</source>
        <translation>In beiden geändert: beide ansehen</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List to tick</source>
        <translation>Liste zum Abhaken</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Mehr zu diesem Text</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Blatt leeren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Rubber</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Dick</translation>
    </message>
</context>
<context>
    <name>TopicsCard</name>
    <message>
        <source>Beside the five</source>
        <translation>Neben den fünf Bereichen</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>{part}, chart</source>
        <translation>{part}, Diagramm</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Copied. When you lock, it goes from the clipboard.</source>
        <translation>Kopiert. Wenn du sperrst, verschwindet es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Getting your charts ready</source>
        <translation>Deine Diagramme entstehen</translation>
    </message>
    <message>
        <source>How you rated things</source>
        <translation>Deine Einschätzungen</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Es ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Make a check-in</source>
        <translation>Check-in machen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save this chart. The file is not locked.</source>
        <translation>Dieses Diagramm speichern. Die Datei ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Saved. The file is not locked: anyone who finds it can see the chart.</source>
        <translation>Gespeichert. Die Datei ist nicht gesperrt: Wer sie findet, kann das Diagramm sehen.</translation>
    </message>
    <message>
        <source>Show again: {time}</source>
        <translation>Wieder zeigen: {time}</translation>
    </message>
    <message>
        <source>Time shown: {time}</source>
        <translation>Gezeigte Zeit: {time}</translation>
    </message>
    <message>
        <source>When you rate a day, it shows here as a dot.</source>
        <translation>Wenn du einen Tag einschätzt, siehst du ihn hier als Punkt.</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>TwoRatings</name>
    <message>
        <source>The ratings</source>
        <translation>Die Einschätzungen</translation>
    </message>
</context>
<context>
    <name>TwoSides</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>TwoTimesChart</name>
    <message>
        <source>Two times, chart</source>
        <translation>Zwei Zeiträume, Diagramm</translation>
    </message>
</context>
<context>
    <name>TwoTimesLook</name>
    <message>
        <source>Another time</source>
        <translation>Ein anderer Zeitraum</translation>
    </message>
    <message>
        <source>One time</source>
        <translation>Ein Zeitraum</translation>
    </message>
    <message>
        <source>Two times, in numbers</source>
        <translation>Zwei Zeiträume in Zahlen</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>What was saved before is kept. The lines below hold no words of yours. You can show them to somebody who helps.</source>
        <translation>Was vorher gespeichert war, ist noch da. In den Zeilen unten steht keines deiner Worte. Du kannst sie jemandem zeigen, der dir hilft.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>A private journal. Only your words open it.</source>
        <translation>Ein privates Tagebuch. Nur deine Schlüsselwörter öffnen es.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose your journal</source>
        <translation>Wähle dein Tagebuch</translation>
    </message>
    <message>
        <source>Choose your journal first, or start a new one.</source>
        <translation>Wähle zuerst dein Tagebuch oder beginne ein neues.</translation>
    </message>
    <message>
        <source>Close without these words</source>
        <translation>Ohne diesen Text schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>My own computer: it remembers where your journal is</source>
        <translation>Mein eigener Computer: Er merkt sich, wo dein Tagebuch ist</translation>
    </message>
    <message>
        <source>Open a file someone shared with me</source>
        <translation>Datei öffnen, die jemand mit mir teilt</translation>
    </message>
    <message>
        <source>Open my journal</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Open your journal</source>
        <translation>Öffne dein Tagebuch</translation>
    </message>
    <message>
        <source>Opening. This takes a moment, to keep others out.</source>
        <translation>Es wird geöffnet. Das dauert einen Moment, damit andere draußen bleiben.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Zeigen, was möglich ist</translation>
    </message>
    <message>
        <source>Shared computer: nothing is kept here when you leave</source>
        <translation>Gemeinsam genutzter Computer: Hier bleibt nichts, wenn du gehst</translation>
    </message>
    <message>
        <source>Some files are still in its folder. Look there, and delete what you want.</source>
        <translation>Ein paar Dateien sind noch im Ordner. Sieh dort nach und lösche, was du willst.</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Something new was written after the copy. Your journal is still here.</source>
        <translation>Nach dem Kopieren kam noch etwas Neues dazu. Dein Tagebuch ist noch hier.</translation>
    </message>
    <message>
        <source>Start a new journal</source>
        <translation>Neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Support now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>That did not work. Your journal is still in its folder here.</source>
        <translation>Das hat nicht geklappt. Dein Tagebuch liegt hier noch in seinem Ordner.</translation>
    </message>
    <message>
        <source>This computer has forgotten where your journal is.</source>
        <translation>Dieser Computer hat vergessen, wo dein Tagebuch ist.</translation>
    </message>
    <message>
        <source>This is a shared computer</source>
        <translation>Das ist ein gemeinsam genutzter Computer</translation>
    </message>
    <message>
        <source>This is my own computer</source>
        <translation>Das ist mein eigener Computer</translation>
    </message>
    <message>
        <source>Type your words first.</source>
        <translation>Gib zuerst deine Schlüsselwörter ein.</translation>
    </message>
    <message>
        <source>Use my recovery sheet</source>
        <translation>Mit dem Notfallblatt öffnen</translation>
    </message>
    <message>
        <source>What came back is chosen here. The words of its day open it.</source>
        <translation>Das zurückgeholte Tagebuch ist hier schon ausgewählt. Dafür gelten die Schlüsselwörter von damals.</translation>
    </message>
    <message>
        <source>Your journal is deleted. Other copies are as they were.</source>
        <translation>Dein Tagebuch ist gelöscht. Andere Kopien sind unverändert.</translation>
    </message>
    <message>
        <source>Your journal is no longer in its folder here. Your copy has it all.</source>
        <translation>Dein Tagebuch ist hier nicht mehr im Ordner. In deiner Kopie ist alles da.</translation>
    </message>
    <message>
        <source>Your journal is not there now. Put the stick in, or choose another.</source>
        <translation>Dein Tagebuch ist gerade nicht da. Steck den Stick ein oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Your last words are not saved yet. Your passphrase shows them. </source>
        <translation>Was du zuletzt geschrieben hast, ist noch nicht gespeichert. Mit deinen Schlüsselwörtern siehst du es. </translation>
    </message>
</context>
<context>
    <name>UnlockedPlan</name>
    <message>
        <source>Hide the plan</source>
        <translation>Plan verbergen</translation>
    </message>
    <message>
        <source>My staying-well plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
</context>
<context>
    <name>UseTimeline</name>
    <message>
        <source>Brought to a goal: {goal}</source>
        <translation>Für ein Ziel mitgebracht: {goal}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Where it showed</source>
        <translation>Wo sie sich gezeigt hat</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show everywhere {name} showed</source>
        <translation>Alles zeigen, wo sich „{name}“ gezeigt hat</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Where it showed: {words}</source>
        <translation>Wo sie sich gezeigt hat: {words}</translation>
    </message>
    <message>
        <source>where it showed:</source>
        <translation>wo sie sich gezeigt hat:</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Bring the earlier text back</source>
        <translation>Früheren Text zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Frühere Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Show what changed since then</source>
        <translation>Zeigen, was seitdem anders ist</translation>
    </message>
    <message>
        <source>Struck through: taken out since. Underlined: added since.</source>
        <translation>Durchgestrichen: seitdem weg. Unterstrichen: seitdem neu.</translation>
    </message>
    <message>
        <source>The text as it was</source>
        <translation>Der Text, wie er war</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>Es gibt noch keine früheren Fassungen.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Your text as it is now is kept too.</source>
        <translation>Dein jetziger Text bleibt auch erhalten.</translation>
    </message>
    <message>
        <source>{when}, in another copy</source>
        <translation>{when}, in einer anderen Kopie</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>After this:</source>
        <translation>Danach kommt:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You can leave anything empty.</source>
        <translation>Du kannst alles leer lassen.</translation>
    </message>
</context>
<context>
    <name>WholeGoal</name>
    <message>
        <source>Add a step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Can help: {helpers}</source>
        <translation>Wer oder was helfen kann: {helpers}</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Kept with this goal.</source>
        <translation>Das steht jetzt bei diesem Ziel.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Kleine Schritte</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translation>In Ruhe durchdenken</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>WordsStage</name>
    <message>
        <source>Choose the words that open it</source>
        <translation>Wähle deine Schlüsselwörter</translation>
    </message>
    <message>
        <source>Nobody else can let you back in - not us, not the centre.</source>
        <translation>Sonst kann dich niemand wieder hineinlassen – wir nicht und der Treffpunkt auch nicht.</translation>
    </message>
    <message>
        <source>Nobody else can let you back in, not even us.</source>
        <translation>Sonst kann dich niemand wieder hineinlassen, auch wir nicht.</translation>
    </message>
    <message>
        <source>Only these words, or your recovery sheet, can open your journal.</source>
        <translation>Nur diese Schlüsselwörter oder dein Notfallblatt können dein Tagebuch öffnen.</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>A word or a few</source>
        <translation>Ein Wort oder ein paar</translation>
    </message>
    <message>
        <source>Drag a word, or move it with the arrow keys.</source>
        <translation>Zieh ein Wort oder bewege es mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>It is back.</source>
        <translation>Es ist wieder da.</translation>
    </message>
    <message>
        <source>It is taken out again.</source>
        <translation>Es ist wieder herausgenommen.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>Liegt jetzt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>That is too long for one text. It was not put in.</source>
        <translation>Das ist zu lang für einen Text. Es wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>This text is full. Begin another one to go on.</source>
        <translation>Dieser Text ist voll. Fang einen neuen an, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>Write as much or as little as you like</source>
        <translation>Schreib so viel oder so wenig, wie du magst</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
</context>
<context>
    <name>YearLook</name>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year, week by week</source>
        <translation>Das Jahr, Woche für Woche</translation>
    </message>
</context>
<context>
    <name>YearSquares</name>
    <message>
        <source>{year}, calendar</source>
        <translation>{year}, Kalender</translation>
    </message>
</context>
<context>
    <name>_FindRow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Call it that</source>
        <translation>So nennen</translation>
    </message>
    <message>
        <source>If you say nothing here, “{words}” stands there.</source>
        <translation>Wenn du hier nichts schreibst, steht dort „{words}“.</translation>
    </message>
    <message>
        <source>Move to the bin: {line}</source>
        <translation>In den Papierkorb: {line}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename: {name}</source>
        <translation>Umbenennen: {name}</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Say instead of name {number}</source>
        <translation>Stattdessen für Name {number}</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Dieser Name</translation>
    </message>
    <message>
        <source>This name, {number}</source>
        <translation>Dieser Name, {number}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Use: {name}</source>
        <translation>Nehmen: {name}</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>The first page, small</source>
        <translation>Die erste Seite, verkleinert</translation>
    </message>
</context>
<context>
    <name>aloud</name>
    <message>
        <source>Getting the voice ready</source>
        <translation>Die Stimme macht sich bereit</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen anhalten</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>An earlier sheet opens it too.</source>
        <translation>Auch ein früheres Blatt öffnet sie.</translation>
    </message>
    <message>
        <source>Checked: it is whole.</source>
        <translation>Geprüft und heil.</translation>
    </message>
    <message>
        <source>Checked: it opens.</source>
        <translation>Geprüft, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Earlier words open it: those of that day.</source>
        <translation>Dafür gelten frühere Schlüsselwörter: die von damals.</translation>
    </message>
    <message>
        <source>It was opened and checked when it was made.</source>
        <translation>Gleich nach dem Sichern geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>The sheet you had before {day} opens it too.</source>
        <translation>Auch dein Blatt aus der Zeit vor dem {day} öffnet sie.</translation>
    </message>
    <message>
        <source>The words of that day open it.</source>
        <translation>Dafür gelten die Schlüsselwörter von damals.</translation>
    </message>
    <message>
        <source>The words you had before {day} open it.</source>
        <translation>Dafür gelten deine Schlüsselwörter aus der Zeit vor dem {day}.</translation>
    </message>
    <message>
        <source>Your passphrase opens it.</source>
        <translation>Deine Schlüsselwörter öffnen sie.</translation>
    </message>
    <message>
        <source>{size}. A newer version of this app made it.</source>
        <translation>{size}. Von einer neueren Version dieser App gemacht.</translation>
    </message>
    <message>
        <source>{size}. Damaged: it does not open.</source>
        <translation>{size}. Beschädigt, lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>beginnings</name>
    <message>
        <source>What I want next</source>
        <translation>Was ich als Nächstes will</translation>
    </message>
    <message>
        <source>What carried me</source>
        <translation>Was mich getragen hat</translation>
    </message>
    <message>
        <source>What changed for me</source>
        <translation>Was sich für mich geändert hat</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Wo ich jetzt stehe</translation>
    </message>
    <message>
        <source>Where I come from</source>
        <translation>Woher ich komme</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>A drawing from {day}</source>
        <translation>Eine Zeichnung von {day}</translation>
    </message>
    <message>
        <source>A photo from {day}</source>
        <translation>Ein Foto von {day}</translation>
    </message>
    <message>
        <source>From the journal of {name}</source>
        <translation>Aus dem Tagebuch von {name}</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Meine Geschichte</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>bring_back</name>
    <message>
        <source>Check-ins: {number}</source>
        <translation>Check-ins: {number}</translation>
    </message>
    <message>
        <source>Days with a name</source>
        <translation>Tage mit Namen</translation>
    </message>
    <message>
        <source>Goals, steps and strengths</source>
        <translation>Ziele, Schritte und Stärken</translation>
    </message>
    <message>
        <source>Parts of your story</source>
        <translation>Teile deiner Geschichte</translation>
    </message>
    <message>
        <source>Photos and drawings: {number}</source>
        <translation>Fotos und Zeichnungen: {number}</translation>
    </message>
    <message>
        <source>Reflections: {number}</source>
        <translation>Einträge: {number}</translation>
    </message>
    <message>
        <source>Settings and own prompts</source>
        <translation>Einstellungen, Anregungen</translation>
    </message>
    <message>
        <source>The copy is damaged. Get it once more.</source>
        <translation>Die Kopie ist beschädigt. Hol sie noch einmal.</translation>
    </message>
    <message>
        <source>What you shared, and replies</source>
        <translation>Geteiltes und Antworten</translation>
    </message>
    <message>
        <source>Words of your plan, and people</source>
        <translation>Worte aus deinem Plan, und Menschen</translation>
    </message>
</context>
<context>
    <name>bring_in</name>
    <message>
        <source>A copy of a journal that this app took out.</source>
        <translation>Die Kopie eines Tagebuchs, aus dieser App mitgenommen.</translation>
    </message>
    <message>
        <source>A file inside it wants to lie at another place: {file}.</source>
        <translation>Eine Datei darin will an einen anderen Ort: {file}.</translation>
    </message>
    <message>
        <source>A link inside it leads to another place: {file}.</source>
        <translation>Ein Verweis darin führt an einen anderen Ort: {file}.</translation>
    </message>
    <message>
        <source>A newer version of this app made this copy.</source>
        <translation>Eine neuere Version dieser App hat diese Kopie gemacht.</translation>
    </message>
    <message>
        <source>A photo inside the text cannot come along.</source>
        <translation>Ein Foto im Text kann nicht mitkommen.</translation>
    </message>
    <message>
        <source>A photo is no longer there.</source>
        <translation>Ein Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A picture is missing in it: {file}.</source>
        <translation>Ein Bild fehlt darin: {file}.</translation>
    </message>
    <message>
        <source>Files from Day One, Daylio and jrnl.</source>
        <translation>Dateien aus Day One, Daylio und jrnl.</translation>
    </message>
    <message>
        <source>Files from Journey, Joplin and RedNotebook.</source>
        <translation>Dateien aus Journey, Joplin und RedNotebook.</translation>
    </message>
    <message>
        <source>Files from Standard Notes and Mini Diary.</source>
        <translation>Dateien aus Standard Notes und Mini Diary.</translation>
    </message>
    <message>
        <source>From Mini Diary or Mini Diarium.</source>
        <translation>Aus Mini Diary oder Mini Diarium.</translation>
    </message>
    <message>
        <source>It is damaged at {file}. Copy it once more.</source>
        <translation>Sie ist bei {file} beschädigt. Kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>It is locked at {file}. Save it once more without a lock.</source>
        <translation>Sie ist bei {file} gesperrt. Speichere sie noch einmal ohne Sperre.</translation>
    </message>
    <message>
        <source>Its files together are larger than 2 GB.</source>
        <translation>Die Dateien darin sind zusammen größer als 2 GB.</translation>
    </message>
    <message>
        <source>Left out: {name}.</source>
        <translation>Draußen bleibt: {name}.</translation>
    </message>
    <message>
        <source>Letters at {place} cannot be read. Save the file as UTF-8.</source>
        <translation>Buchstaben bei {place} sind nicht lesbar. Speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Markdown or text files, each with a day in its name or at its top.</source>
        <translation>Markdown- oder Textdateien, jede mit einem Tag im Namen oder ganz oben.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es ist nichts dazugekommen.</translation>
    </message>
    <message>
        <source>Only 12 photos fit. The photo {name} is left out.</source>
        <translation>Nur 12 Fotos passen hinein. Das Foto {name} bleibt draußen.</translation>
    </message>
    <message>
        <source>Only photos can come along. Left out: {name}.</source>
        <translation>Nur Fotos können mitkommen. Draußen bleibt: {name}.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>Skipped: an older copy of a month.</source>
        <translation>Ausgelassen: eine ältere Kopie eines Monats.</translation>
    </message>
    <message>
        <source>Skipped: it has more columns than the first row.</source>
        <translation>Ausgelassen: hat mehr Spalten als die erste Zeile.</translation>
    </message>
    <message>
        <source>Skipped: it has no day like 2026-11-23.</source>
        <translation>Ausgelassen: Hier fehlt ein Tag wie 2026-11-23.</translation>
    </message>
    <message>
        <source>Skipped: it has no time like 18:40.</source>
        <translation>Ausgelassen: Hier fehlt eine Uhrzeit wie 18:40.</translation>
    </message>
    <message>
        <source>Skipped: it is locked.</source>
        <translation>Ausgelassen: ist gesperrt.</translation>
    </message>
    <message>
        <source>Skipped: it is longer than the app can hold.</source>
        <translation>Ausgelassen: Das ist länger, als die App fassen kann.</translation>
    </message>
    <message>
        <source>Skipped: it lies in the bin there.</source>
        <translation>Ausgelassen: liegt dort im Papierkorb.</translation>
    </message>
    <message>
        <source>Skipped: its day is before the year 1000.</source>
        <translation>Ausgelassen: Der Tag liegt vor dem Jahr 1000.</translation>
    </message>
    <message>
        <source>Skipped: its day is still to come.</source>
        <translation>Ausgelassen: Der Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Skipped: its letters cannot be read. Save it as UTF-8.</source>
        <translation>Ausgelassen: Buchstaben nicht lesbar. Speichere sie als UTF-8.</translation>
    </message>
    <message>
        <source>Skipped: its title is not text.</source>
        <translation>Ausgelassen: Der Titel ist kein Text.</translation>
    </message>
    <message>
        <source>Skipped: its words are not text.</source>
        <translation>Ausgelassen: Der Inhalt ist kein Text.</translation>
    </message>
    <message>
        <source>Skipped: no day in its name or at its top.</source>
        <translation>Ausgelassen: kein Tag im Namen oder ganz oben.</translation>
    </message>
    <message>
        <source>Skipped: no words, and its photo cannot come along.</source>
        <translation>Ausgelassen: keine Wörter, und das Foto kann nicht mitkommen.</translation>
    </message>
    <message>
        <source>Skipped: no words, and only photos can come along.</source>
        <translation>Ausgelassen: keine Wörter, und nur Fotos können mitkommen.</translation>
    </message>
    <message>
        <source>Skipped: the same entry stands above.</source>
        <translation>Ausgelassen: Derselbe Eintrag steht schon weiter oben.</translation>
    </message>
    <message>
        <source>Skipped: there are no words in it.</source>
        <translation>Ausgelassen: Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Skipped: this file is damaged.</source>
        <translation>Ausgelassen: diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Skipped: this file is empty.</source>
        <translation>Ausgelassen: diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Skipped: this file is too large for one entry.</source>
        <translation>Ausgelassen: diese Datei ist zu groß für einen Eintrag.</translation>
    </message>
    <message>
        <source>Skipped: this is not an entry.</source>
        <translation>Ausgelassen: Das ist kein Eintrag.</translation>
    </message>
    <message>
        <source>Something at {place} does not fit. It was changed.</source>
        <translation>Etwas passt nicht, hier: {place}. Es wurde verändert.</translation>
    </message>
    <message>
        <source>Something at {place} is not like a diary. It was not read.</source>
        <translation>Bei {place} steht etwas, das nicht zu einem Tagebuch passt. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Something at {place} is too large. It was not read.</source>
        <translation>Bei {place} ist etwas zu groß. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Tables (CSV) and JSON lists.</source>
        <translation>Tabellen (CSV) und JSON-Listen.</translation>
    </message>
    <message>
        <source>The file is damaged at {place}.</source>
        <translation>Die Datei ist beschädigt, bei {place}.</translation>
    </message>
    <message>
        <source>The file stops too soon, at {place}. Copy it once more.</source>
        <translation>Die Datei hört zu früh auf, bei {place}. Kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>The file stops too soon. Copy it once more.</source>
        <translation>Die Datei hört zu früh auf. Kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>The photo {name} has more than 30 MB.</source>
        <translation>Das Foto {name} hat mehr als 30 MB.</translation>
    </message>
    <message>
        <source>The photo {name} is damaged.</source>
        <translation>Das Foto {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The photo {name} is not in it.</source>
        <translation>Das Foto {name} ist nicht darin.</translation>
    </message>
    <message>
        <source>The photo {name} is too large to open.</source>
        <translation>Das Foto {name} ist zu groß zum Öffnen.</translation>
    </message>
    <message>
        <source>There are no entries in this file.</source>
        <translation>In dieser Datei sind keine Einträge.</translation>
    </message>
    <message>
        <source>There are too many entries in this file.</source>
        <translation>In dieser Datei sind zu viele Einträge.</translation>
    </message>
    <message>
        <source>There are too many files in it.</source>
        <translation>Darin sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>There is no file at this place any more.</source>
        <translation>An diesem Ort ist keine Datei mehr.</translation>
    </message>
    <message>
        <source>These are Markdown files with days.</source>
        <translation>Das sind Markdown-Dateien mit Tagen.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that its stick is in.</source>
        <translation>Diese Datei lässt sich nicht lesen. Sieh nach, ob der Stick steckt.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is larger than 256 MB. That is too large.</source>
        <translation>Diese Datei hat mehr als 256 MB. Das ist zu groß.</translation>
    </message>
    <message>
        <source>This is a JSON file from jrnl.</source>
        <translation>Das ist eine JSON-Datei aus jrnl.</translation>
    </message>
    <message>
        <source>This is a JSON list of entries.</source>
        <translation>Das ist eine JSON-Liste mit Einträgen.</translation>
    </message>
    <message>
        <source>This is a backup from Standard Notes.</source>
        <translation>Das ist eine Sicherung aus Standard Notes.</translation>
    </message>
    <message>
        <source>This is a diary.</source>
        <translation>Das ist ein Tagebuch.</translation>
    </message>
    <message>
        <source>This is a table from Daylio.</source>
        <translation>Das ist eine Tabelle aus Daylio.</translation>
    </message>
    <message>
        <source>This is a table.</source>
        <translation>Das ist eine Tabelle.</translation>
    </message>
    <message>
        <source>This is a text file from jrnl.</source>
        <translation>Das ist eine Textdatei aus jrnl.</translation>
    </message>
    <message>
        <source>This is from Day One Classic.</source>
        <translation>Das ist aus Day One Classic.</translation>
    </message>
    <message>
        <source>This is from Day One.</source>
        <translation>Das ist aus Day One.</translation>
    </message>
    <message>
        <source>This is from Joplin.</source>
        <translation>Das ist aus Joplin.</translation>
    </message>
    <message>
        <source>This is from Journey.</source>
        <translation>Das ist aus Journey.</translation>
    </message>
    <message>
        <source>This is from RedNotebook.</source>
        <translation>Das ist aus RedNotebook.</translation>
    </message>
    <message>
        <source>This is not a kind of file the app can read.</source>
        <translation>Diese Art von Datei kann die App nicht lesen.</translation>
    </message>
    <message>
        <source>Two files inside it have the same name: {file}.</source>
        <translation>Zwei Dateien darin heißen gleich: {file}.</translation>
    </message>
    <message>
        <source>What is packed at {file} could fill this computer.</source>
        <translation>Was bei {file} gepackt ist, könnte diesen Computer füllen.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>ihrem Anfang</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>Zeile {line} in {file}</translation>
    </message>
    <message>
        <source>line {line}, letter {column}</source>
        <translation>Zeile {line}, Zeichen {column}</translation>
    </message>
    <message>
        <source>{name} is a kind of photo this app cannot read.</source>
        <translation>Fotos wie {name} kann diese App nicht lesen.</translation>
    </message>
    <message>
        <source>{name} is not a photo this app can read.</source>
        <translation>{name} ist kein Foto, das diese App lesen kann.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>A backup is damaged. Make a new one.</source>
        <translation>Eine Sicherung ist beschädigt. Mach eine neue.</translation>
    </message>
    <message>
        <source>A column can only be one thing.</source>
        <translation>Eine Spalte kann nur eines sein.</translation>
    </message>
    <message>
        <source>A file is there already. Choose another name.</source>
        <translation>Dort ist schon eine Datei. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>All that is in this copy is in the journal already.</source>
        <translation>Alles in dieser Kopie ist schon im Tagebuch.</translation>
    </message>
    <message>
        <source>Already here: {number}</source>
        <translation>Schon da: {number}</translation>
    </message>
    <message>
        <source>Backups that open: {number}</source>
        <translation>Sicherungen, die aufgehen: {number}</translation>
    </message>
    <message>
        <source>Backups with other words, their bytes whole: {number}</source>
        <translation>Sicherungen mit anderen Schlüsselwörtern, sonst ganz: {number}</translation>
    </message>
    <message>
        <source>Bring in entries from another diary, or a copy that this app took out. All that is new comes in, or nothing. A backup is made first.</source>
        <translation>Holt Einträge aus einem anderen Tagebuch herein, oder eine Kopie aus dieser App. Alles Neue kommt herein oder nichts. Vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Damaged: {path}</source>
        <translation>Beschädigt: {path}</translation>
    </message>
    <message>
        <source>Each mood needs one whole number from 0 to 10, as in: good = 7</source>
        <translation>Jede Stimmung braucht eine ganze Zahl von 0 bis 10, etwa so: gut = 7</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>Weggelassen: {number}</translation>
    </message>
    <message>
        <source>Make a backup and prove that it opens. Its place is printed.</source>
        <translation>Macht eine Sicherung und prüft, ob sie aufgeht. Dann steht da, wo sie liegt.</translation>
    </message>
    <message>
        <source>Moods need both: --moods and --moods-as</source>
        <translation>Stimmungen brauchen beides: --moods und --moods-as</translation>
    </message>
    <message>
        <source>New words for the copy:</source>
        <translation>Neue Wörter für die Kopie:</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Neu:</translation>
    </message>
    <message>
        <source>New: {number}</source>
        <translation>Neu: {number}</translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Es ist keine Sicherung nötig.</translation>
    </message>
    <message>
        <source>No words came in. Put them on a line of standard input.</source>
        <translation>Es kamen keine Wörter an. Schreib sie in eine Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>Only a table has columns, and this is none.</source>
        <translation>Nur eine Tabelle hat Spalten, und das ist keine.</translation>
    </message>
    <message>
        <source>Photos: {number}</source>
        <translation>Fotos: {number}</translation>
    </message>
    <message>
        <source>Read every page of the journal, and look for damage.</source>
        <translation>Liest jede Seite des Tagebuchs und sucht nach Schäden.</translation>
    </message>
    <message>
        <source>Skipped: {number}</source>
        <translation>Übersprungen: {number}</translation>
    </message>
    <message>
        <source>Something did not work: {kind}.</source>
        <translation>Etwas hat nicht geklappt: {kind}.</translation>
    </message>
    <message>
        <source>Take the journal out as one zip that any computer can read.</source>
        <translation>Nimmt das Tagebuch mit, als ein Zip, das jeder Computer lesen kann.</translation>
    </message>
    <message>
        <source>That place is inside the journal. Choose another place.</source>
        <translation>Dieser Ort liegt im Tagebuch. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file with moods cannot be read: {path}</source>
        <translation>Die Datei mit den Stimmungen ist nicht lesbar: {path}</translation>
    </message>
    <message>
        <source>The first day is later than the last day.</source>
        <translation>Der erste Tag kommt nach dem letzten.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Das Tagebuch ist ganz.</translation>
    </message>
    <message>
        <source>The second place for backups does not have it yet.</source>
        <translation>Am zweiten Ort für Sicherungen liegt sie noch nicht.</translation>
    </message>
    <message>
        <source>The table has no such column: {column}</source>
        <translation>Die Tabelle hat keine solche Spalte: {column}</translation>
    </message>
    <message>
        <source>The two lines are not the same. Try again.</source>
        <translation>Die zwei Zeilen sind nicht gleich. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The words of the copy:</source>
        <translation>Die Schlüsselwörter der Kopie:</translation>
    </message>
    <message>
        <source>The words of the journal are read from the first line of standard input. Words of the journal are never printed.</source>
        <translation>Die Schlüsselwörter kommen aus der ersten Zeile der Standardeingabe. Was im Tagebuch steht, wird nie ausgegeben.</translation>
    </message>
    <message>
        <source>The words of the journal:</source>
        <translation>Die Schlüsselwörter des Tagebuchs:</translation>
    </message>
    <message>
        <source>The words that came in are not UTF-8.</source>
        <translation>Die Wörter, die ankamen, sind nicht in UTF-8.</translation>
    </message>
    <message>
        <source>There are no moods in this file.</source>
        <translation>In dieser Datei sind keine Stimmungen.</translation>
    </message>
    <message>
        <source>There is nothing in the copy with these parts alone.</source>
        <translation>Mit diesen Teilen allein ist nichts in der Kopie.</translation>
    </message>
    <message>
        <source>These words are too easy to guess. Add a word or two.</source>
        <translation>Diese Wörter sind zu leicht zu raten. Nimm ein, zwei Wörter dazu.</translation>
    </message>
    <message>
        <source>These words open the journal. Choose other words for the copy.</source>
        <translation>Diese Wörter öffnen das Tagebuch. Wähle andere Wörter für die Kopie.</translation>
    </message>
    <message>
        <source>This copy has no lock. Anybody who has it can read it.</source>
        <translation>Diese Kopie ist nicht gesperrt. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Those words did not open the copy.</source>
        <translation>Diese Wörter öffnen die Kopie nicht.</translation>
    </message>
    <message>
        <source>Which column has the day? Say so, as in: --column date=Day</source>
        <translation>In welcher Spalte steht der Tag? Sag es so: --column date=Tag</translation>
    </message>
    <message>
        <source>a TOML file with a number from 0 to 10 for each mood, as in: good = 7</source>
        <translation>eine TOML-Datei mit einer Zahl von 0 bis 10 für jede Stimmung, etwa so: gut = 7</translation>
    </message>
    <message>
        <source>days are written with the month first, as 11/17/2026</source>
        <translation>bei Tagen steht der Monat vorn, wie in 11/17/2026</translation>
    </message>
    <message>
        <source>how the letters of a table are kept</source>
        <translation>wie die Buchstaben einer Tabelle gespeichert sind</translation>
    </message>
    <message>
        <source>lock the copy with words of its own, on the second line of standard input</source>
        <translation>sperrt die Kopie mit eigenen Wörtern, aus der zweiten Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>not a day such as 2026-11-17: {said}</source>
        <translation>kein Tag wie 2026-11-17: {said}</translation>
    </message>
    <message>
        <source>not a pair such as date=Day: {said}</source>
        <translation>kein Paar wie date=Tag: {said}</translation>
    </message>
    <message>
        <source>not parts of a journal: {said}</source>
        <translation>keine Teile eines Tagebuchs: {said}</translation>
    </message>
    <message>
        <source>only if something changed and there is none of today; lets old ones go, as the window does</source>
        <translation>nur, wenn sich etwas geändert hat und von heute keine da ist; lässt alte gehen, wie im Fenster</translation>
    </message>
    <message>
        <source>only these parts, with commas between: {parts}; all but bin are usual</source>
        <translation>nur diese Teile, mit Komma dazwischen: {parts}; sonst alle außer bin</translation>
    </message>
    <message>
        <source>put it in this folder, and not beside the journal</source>
        <translation>legt sie in diesen Ordner statt neben das Tagebuch</translation>
    </message>
    <message>
        <source>read every backup of the journal as well</source>
        <translation>liest auch jede Sicherung des Tagebuchs</translation>
    </message>
    <message>
        <source>say what would come in, and line by line what would not; change nothing</source>
        <translation>sagt, was hereinkäme, und Zeile für Zeile, was nicht; ändert nichts</translation>
    </message>
    <message>
        <source>take out nothing written about a later day</source>
        <translation>nimmt nichts mit, was von einem späteren Tag erzählt</translation>
    </message>
    <message>
        <source>take out nothing written about an earlier day</source>
        <translation>nimmt nichts mit, was von einem früheren Tag erzählt</translation>
    </message>
    <message>
        <source>take the place of a file that is there</source>
        <translation>ersetzt eine Datei, die schon da ist</translation>
    </message>
    <message>
        <source>the file, or the folder, to bring in</source>
        <translation>die Datei oder der Ordner zum Hereinholen</translation>
    </message>
    <message>
        <source>the folder of the journal</source>
        <translation>der Ordner des Tagebuchs</translation>
    </message>
    <message>
        <source>the new file, or a folder for it</source>
        <translation>die neue Datei oder ein Ordner für sie</translation>
    </message>
    <message>
        <source>the part of the check-in that these numbers are for</source>
        <translation>der Bereich im Check-in, für den diese Zahlen sind</translation>
    </message>
    <message>
        <source>what kind of file it is: {kinds}</source>
        <translation>welche Art Datei es ist: {kinds}</translation>
    </message>
    <message>
        <source>what stands between two columns of a table</source>
        <translation>was zwischen zwei Spalten einer Tabelle steht</translation>
    </message>
    <message>
        <source>which column of a table is what, by name or number; what is: {roles}</source>
        <translation>welche Spalte einer Tabelle was ist, mit Name oder Nummer; möglich sind: {roles}</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>Everything could be read. It is all in the new journal.</source>
        <translation>Alles war lesbar. Es ist jetzt im neuen Tagebuch.</translation>
    </message>
    <message>
        <source>Its parts do not fit together any more.</source>
        <translation>Die Teile des Tagebuchs passen nicht mehr zusammen.</translation>
    </message>
    <message>
        <source>Page {number}: {what} of {days}.</source>
        <translation>Seite {number}: {what} ({days}).</translation>
    </message>
    <message>
        <source>Page {number}: {what}.</source>
        <translation>Seite {number}: {what}.</translation>
    </message>
    <message>
        <source>Pages that cannot be read: {number} of {total}.</source>
        <translation>Seiten, die nicht lesbar sind: {number} von {total}.</translation>
    </message>
    <message>
        <source>Reflections that came over whole: {number}.</source>
        <translation>Einträge, die ganz angekommen sind: {number}.</translation>
    </message>
    <message>
        <source>These could not be read:</source>
        <translation>Das war nicht lesbar:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message>
        <source>[Something is missing here. It was damaged.]</source>
        <translation>[Hier fehlt etwas. Es war beschädigt.]</translation>
    </message>
    <message>
        <source>a part of {what}</source>
        <translation>{what}, nur ein Teil</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>und {number} weitere.</translation>
    </message>
    <message>
        <source>answers of check-ins</source>
        <translation>Antworten aus Check-ins</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>choices you kept for a share</source>
        <translation>deine gemerkte Auswahl zum Teilen</translation>
    </message>
    <message>
        <source>earlier texts of your story</source>
        <translation>frühere Texte deiner Geschichte</translation>
    </message>
    <message>
        <source>earlier versions of reflections</source>
        <translation>frühere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>exercises in their own form</source>
        <translation>Übungen in ihrer eigenen Form</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>life events</source>
        <translation>Tage, denen du einen Namen gegeben hast</translation>
    </message>
    <message>
        <source>look backs</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>marks and links</source>
        <translation>Markierungen und Verbindungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>parts of your story</source>
        <translation>Teile deiner Geschichte</translation>
    </message>
    <message>
        <source>people to turn to</source>
        <translation>Menschen, an die du dich wenden kannst</translation>
    </message>
    <message>
        <source>pictures in full size</source>
        <translation>Bilder in voller Größe</translation>
    </message>
    <message>
        <source>pictures, and what is on them</source>
        <translation>Bilder und was darauf ist</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>replies to what you shared</source>
        <translation>Antworten auf das, was du geteilt hast</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>the list of what there is; it can be made again</source>
        <translation>die Liste von allem, was da ist; sie lässt sich neu anlegen</translation>
    </message>
    <message>
        <source>the way to find things; it can be made again</source>
        <translation>was beim Suchen hilft; das lässt sich neu anlegen</translation>
    </message>
    <message>
        <source>what you shared</source>
        <translation>was du geteilt hast</translation>
    </message>
    <message>
        <source>when goals changed</source>
        <translation>Änderungen bei Zielen</translation>
    </message>
    <message>
        <source>which prompts you put away</source>
        <translation>welche Anregungen du weggelegt hast</translation>
    </message>
    <message>
        <source>which prompts you saw</source>
        <translation>welche Anregungen du gesehen hast</translation>
    </message>
    <message>
        <source>your own prompts</source>
        <translation>deine eigenen Anregungen</translation>
    </message>
    <message>
        <source>your own spellings</source>
        <translation>deine eigenen Schreibweisen</translation>
    </message>
    <message>
        <source>your staying-well plan</source>
        <translation>dein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>{days} and other days</source>
        <translation>{days} und andere Tage</translation>
    </message>
    <message>
        <source>{what} of {day}: {number}</source>
        <translation>{what} ({day}): {number}</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>dddd d</source>
        <translation>dddd, d.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>For a hard moment</source>
        <translation>Für schwere Momente</translation>
    </message>
    <message>
        <source>In for about {inwards} seconds, out for about {outwards}.</source>
        <translation>Atme etwa {inwards} Sekunden ein und etwa {outwards} Sekunden aus.</translation>
    </message>
    <message>
        <source>Matters to me</source>
        <translation>Ist mir wichtig</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Gerade nicht</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <translation>Was du hier tippst, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The exercise in {file} is left out: look at line {line}.</source>
        <translation>Die Übung in {file} fehlt hier: Sieh in Zeile {line} nach.</translation>
    </message>
    <message>
        <source>The exercise in {file} is left out: look at {field}.</source>
        <translation>Die Übung in {file} fehlt hier: Sieh bei {field} nach.</translation>
    </message>
    <message>
        <source>The ones I keep</source>
        <translation>Die behalte ich</translation>
    </message>
    <message>
        <source>This list is full. Take a card out of it first.</source>
        <translation>Diese Liste ist voll. Nimm zuerst eine Karte heraus.</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about eight minutes</source>
        <translation>etwa acht Minuten</translation>
    </message>
    <message>
        <source>about fifteen minutes</source>
        <translation>etwa fünfzehn Minuten</translation>
    </message>
    <message>
        <source>about five minutes</source>
        <translation>etwa fünf Minuten</translation>
    </message>
    <message>
        <source>about four minutes</source>
        <translation>etwa vier Minuten</translation>
    </message>
    <message>
        <source>about ten minutes</source>
        <translation>etwa zehn Minuten</translation>
    </message>
    <message>
        <source>about three minutes</source>
        <translation>etwa drei Minuten</translation>
    </message>
    <message>
        <source>about twelve minutes</source>
        <translation>etwa zwölf Minuten</translation>
    </message>
    <message>
        <source>about twenty minutes</source>
        <translation>etwa zwanzig Minuten</translation>
    </message>
    <message>
        <source>about two minutes</source>
        <translation>etwa zwei Minuten</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>stop whenever you like, what you wrote is kept</source>
        <translation>du kannst jederzeit aufhören, dein Text bleibt</translation>
    </message>
</context>
<context>
    <name>front</name>
    <message>
        <source>A sample. This person is made up. It is gone when you close. Its words: {words}</source>
        <translation>Ein Beispiel. Der Mensch darin ist erfunden. Beim Schließen ist alles weg. Schlüsselwörter: {words}</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>It rests. You can pick it up again when you want.</source>
        <translation>Es ruht. Du kannst es wieder aufnehmen, wann du willst.</translation>
    </message>
    <message>
        <source>Looked back: {went}</source>
        <translation>Rückblick: {went}</translation>
    </message>
    <message>
        <source>Pick it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>These goals rest. They can wait as long as you like.</source>
        <translation>Diese Ziele ruhen. Solange du magst, können sie warten.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>You got here in your own time.</source>
        <translation>Hier bist du in deinem eigenen Tempo angekommen.</translation>
    </message>
    <message>
        <source>You got here. You can still go on with it.</source>
        <translation>Du hast es erreicht. Du kannst trotzdem daran weitermachen.</translation>
    </message>
    <message>
        <source>You let it go. That is fine. It can come back any time.</source>
        <translation>Du hast es losgelassen. Das ist in Ordnung. Es kann jederzeit zurückkommen.</translation>
    </message>
    <message>
        <source>You let these go. What you learned from them stays.</source>
        <translation>Diese Ziele hast du losgelassen. Was du aus ihnen gelernt hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>F1 brings you here from anywhere.</source>
        <translation>Mit F1 kommst du von überall hierher.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A bit further</source>
        <translation>Etwas weiter</translation>
    </message>
    <message>
        <source>All sides of me</source>
        <translation>Alle meine Seiten</translation>
    </message>
    <message>
        <source>As I hoped</source>
        <translation>Wie erhofft</translation>
    </message>
    <message>
        <source>Being part of something</source>
        <translation>Dazugehören</translation>
    </message>
    <message>
        <source>Building up my life</source>
        <translation>Mein Leben aufbauen</translation>
    </message>
    <message>
        <source>Cannot see a way</source>
        <translation>Kein Weg in Sicht</translation>
    </message>
    <message>
        <source>Choices of my own</source>
        <translation>Was ich selbst entscheide</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Connectedness</source>
        <translation>Verbundenheit</translation>
    </message>
    <message>
        <source>Cut off from people</source>
        <translation>Von anderen abgeschnitten</translation>
    </message>
    <message>
        <source>Dreams and wishes</source>
        <translation>Träume und Wünsche</translation>
    </message>
    <message>
        <source>Empowerment</source>
        <translation>Selbstbestimmung</translation>
    </message>
    <message>
        <source>Finding myself</source>
        <translation>Zu mir finden</translation>
    </message>
    <message>
        <source>First signs that things are getting hard</source>
        <translation>Erste Zeichen, dass es schwer wird</translation>
    </message>
    <message>
        <source>Further than I hoped</source>
        <translation>Weiter als erhofft</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Help from others</source>
        <translation>Hilfe von anderen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Hoffnung</translation>
    </message>
    <message>
        <source>How connected do you feel to people who matter to you?</source>
        <translation>Wie verbunden fühlst du dich mit Menschen, die dir wichtig sind?</translation>
    </message>
    <message>
        <source>How hopeful do you feel about what comes next?</source>
        <translation>Wie viel Hoffnung hast du für das, was kommt?</translation>
    </message>
    <message>
        <source>How much do you feel like yourself?</source>
        <translation>Wie sehr fühlst du dich wie du selbst?</translation>
    </message>
    <message>
        <source>How much of your time feels worthwhile?</source>
        <translation>Wie viel von deiner Zeit fühlt sich sinnvoll an?</translation>
    </message>
    <message>
        <source>How much say do you feel you have?</source>
        <translation>Wie sehr hast du das Gefühl, mitzubestimmen?</translation>
    </message>
    <message>
        <source>How to make it safer here</source>
        <translation>Wie es hier sicherer wird</translation>
    </message>
    <message>
        <source>I have a say in my life</source>
        <translation>Ich bestimme mein Leben mit</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Know and like who I am</source>
        <translation>Ich kenne und mag mich</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Life happens to me</source>
        <translation>Das Leben macht, was es will</translation>
    </message>
    <message>
        <source>Looking forward</source>
        <translation>Blick nach vorn</translation>
    </message>
    <message>
        <source>Lost sight of who I am</source>
        <translation>Ich habe mich verloren</translation>
    </message>
    <message>
        <source>Making sense of things</source>
        <translation>Verstehen, was ich erlebt habe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>More than a label</source>
        <translation>Mehr als ein Stempel</translation>
    </message>
    <message>
        <source>My days mean something</source>
        <translation>Meine Tage haben Sinn</translation>
    </message>
    <message>
        <source>My part in other lives</source>
        <translation>Was ich für andere bin</translation>
    </message>
    <message>
        <source>My say</source>
        <translation>Was ich bestimme</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing seems to matter</source>
        <translation>Nichts scheint zu zählen</translation>
    </message>
    <message>
        <source>Part of something</source>
        <translation>Ich gehöre dazu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>People and places that help</source>
        <translation>Menschen und Orte, die helfen</translation>
    </message>
    <message>
        <source>People close to me</source>
        <translation>Menschen, die mir nah sind</translation>
    </message>
    <message>
        <source>People who have been there too</source>
        <translation>Menschen, die Ähnliches erlebt haben</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Some of the way</source>
        <translation>Ein Stück weit</translation>
    </message>
    <message>
        <source>Spirituality</source>
        <translation>Spiritualität</translation>
    </message>
    <message>
        <source>Things can change</source>
        <translation>Es kann anders werden</translation>
    </message>
    <message>
        <source>This app&apos;s own questions. Not a tested questionnaire; not for comparing people.</source>
        <translation>Eigene Fragen dieser App. Kein geprüfter Fragebogen; nicht zum Vergleichen von Menschen.</translation>
    </message>
    <message>
        <source>Topics: {part}</source>
        <translation>Themen: {part}</translation>
    </message>
    <message>
        <source>Wanting a change</source>
        <translation>Etwas ändern wollen</translation>
    </message>
    <message>
        <source>What I aim for</source>
        <translation>Wohin ich will</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation>Was ich gut kann</translation>
    </message>
    <message>
        <source>What I am like when I am well</source>
        <translation>Wie ich bin, wenn es mir gut geht</translation>
    </message>
    <message>
        <source>What I do every day to stay well</source>
        <translation>Was ich jeden Tag tue, damit es mir gut geht</translation>
    </message>
    <message>
        <source>What I do then</source>
        <translation>Was ich dann tue</translation>
    </message>
    <message>
        <source>What I take on</source>
        <translation>Was ich in die Hand nehme</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Was gut läuft</translation>
    </message>
    <message>
        <source>What makes life good</source>
        <translation>Was das Leben gut macht</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What throws me</source>
        <translation>Was mich umwirft</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Was schwer war</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>Who gives me hope</source>
        <translation>Wer mir Hoffnung gibt</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>Ich bin dran</translation>
    </message>
    <message>
        <source>how others see me</source>
        <translation>wie andere mich sehen</translation>
    </message>
    <message>
        <source>inside me</source>
        <translation>in mir</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>money and home</source>
        <translation>Geld und Wohnen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Ämter und Hilfen</translation>
    </message>
    <message>
        <source>with people</source>
        <translation>mit Menschen</translation>
    </message>
    <message>
        <source>{topic} ({part})</source>
        <translation>{topic} ({part})</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>A day shows here once you rated it on {count} dates. With fewer, days often differ by chance.</source>
        <translation>Ein Wochentag erscheint hier, wenn du ihn an {count} Tagen eingeschätzt hast. Bei weniger unterscheiden sich die Tage oft nur durch Zufall.</translation>
    </message>
    <message>
        <source>A part of the year shows here once you rated it in {count} weeks. That takes five years or more. With fewer, they often differ by chance.</source>
        <translation>Ein Teil des Jahres erscheint hier, wenn du ihn in {count} Wochen eingeschätzt hast. Das dauert fünf Jahre oder mehr. Bei weniger unterscheiden sich die Teile oft nur durch Zufall.</translation>
    </message>
    <message>
        <source>Arrow keys say each week. Enter shows its days.</source>
        <translation>Die Pfeiltasten sagen dir jede Woche. Die Eingabetaste zeigt ihre Tage.</translation>
    </message>
    <message>
        <source>Each square is one week. The larger and fuller it is, the higher the number.  Where there is no square, nothing was rated.</source>
        <translation>Jedes Quadrat ist eine Woche. Je größer und voller es ist, desto höher ist die Zahl. Wo kein Quadrat ist, hast du nichts eingeschätzt.</translation>
    </message>
    <message>
        <source>Fewer than {count} ratings</source>
        <translation>Weniger als {count} Einschätzungen</translation>
    </message>
    <message>
        <source>Half of the ratings</source>
        <translation>Hälfte der Einschätzungen</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation>Keine Einschätzungen</translation>
    </message>
    <message>
        <source>No ratings in {year}. Gaps are fine.</source>
        <translation>Keine Einschätzungen im Jahr {year}. Lücken sind in Ordnung.</translation>
    </message>
    <message>
        <source>The large mark is the middle of your ratings. Half of them lie in the band.</source>
        <translation>Das große Zeichen ist die Mitte deiner Einschätzungen. Die Hälfte davon liegt im Streifen.</translation>
    </message>
    <message>
        <source>The line is the middle of your ratings. Half of them lie in the band. Small differences are common.</source>
        <translation>Die Linie ist die Mitte deiner Einschätzungen. Die Hälfte davon liegt im Streifen. Kleine Unterschiede kommen oft vor.</translation>
    </message>
    <message>
        <source>There are no ratings from {days}.</source>
        <translation>Hier gibt es keine Einschätzungen: {days}.</translation>
    </message>
    <message>
        <source>There are no ratings in either of them.</source>
        <translation>In beiden gibt es keine Einschätzungen.</translation>
    </message>
    <message>
        <source>These are two times you picked. Small differences are common.</source>
        <translation>Das sind zwei Zeiträume, die du gewählt hast. Kleine Unterschiede kommen oft vor.</translation>
    </message>
    <message>
        <source>They share some days, which count in both.</source>
        <translation>Einige Tage liegen in beiden und zählen auch in beiden.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With fewer than {count} ratings you see just the dots, and no middle.</source>
        <translation>Bei weniger als {count} Einschätzungen siehst du nur die Punkte, keine Mitte.</translation>
    </message>
    <message>
        <source>You picked the same days twice.</source>
        <translation>Du hast zweimal dieselben Tage gewählt.</translation>
    </message>
    <message>
        <source>Your ratings in {year}, 0 to 10. A row for each part, a square a week.</source>
        <translation>Deine Einschätzungen im Jahr {year}, 0 bis 10. Eine Reihe für jeden Bereich, ein Quadrat für jede Woche.</translation>
    </message>
    <message>
        <source>needs more ratings</source>
        <translation>braucht mehr Einschätzungen</translation>
    </message>
    <message>
        <source>{first_day} to
{last_day}</source>
        <translation>{first_day} bis
{last_day}</translation>
    </message>
    <message>
        <source>{first_day} to {last_day}</source>
        <translation>{first_day} bis {last_day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{middle}, mostly {range}</source>
        <translation>{middle}, meist {range}</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{part}, {days}: not rated</source>
        <translation>{part}, {days}: nicht eingeschätzt</translation>
    </message>
    <message>
        <source>{part}, {days}: {value} of 10</source>
        <translation>{part}, {days}: {value} von 10</translation>
    </message>
    <message>
        <source>{part}. {days}: {value}. {other_days}: {other_value}.</source>
        <translation>{part}. {days}: {value}. {other_days}: {other_value}.</translation>
    </message>
    <message>
        <source>{part}: {listed}.</source>
        <translation>{part}: {listed}.</translation>
    </message>
    <message>
        <source>{part}: {words}.</source>
        <translation>{part}: {words}.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>A diamond holds a day you wrote with the tag {tag}.</source>
        <translation>In einer Raute steckt ein Tag mit der Markierung „{tag}“.</translation>
    </message>
    <message>
        <source>Days of an exercise: {days}.</source>
        <translation>Tage mit einer Übung: {days}.</translation>
    </message>
    <message>
        <source>Days with: {tag}</source>
        <translation>Tage mit: {tag}</translation>
    </message>
    <message>
        <source>Days you named</source>
        <translation>Tage mit Namen</translation>
    </message>
    <message>
        <source>Days you named: {days}.</source>
        <translation>Tage mit Namen: {days}.</translation>
    </message>
    <message>
        <source>Days you reached a goal: {days}.</source>
        <translation>Tage, an denen du ein Ziel erreicht hast: {days}.</translation>
    </message>
    <message>
        <source>Diamonds are days you wrote with the tag {tag}.</source>
        <translation>Rauten sind Tage mit der Markierung „{tag}“.</translation>
    </message>
    <message>
        <source>Exercises you did</source>
        <translation>Deine Übungen</translation>
    </message>
    <message>
        <source>Goals you reached</source>
        <translation>Erreichte Ziele</translation>
    </message>
    <message>
        <source>Named days. {days}.</source>
        <translation>Tage mit Namen. {days}.</translation>
    </message>
    <message>
        <source>Show days with a tag</source>
        <translation>Tage mit Markierung zeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>The days you wrote with the tag {tag} have no dot in this time.</source>
        <translation>Die Tage mit der Markierung „{tag}“ haben in dieser Zeit keinen Punkt.</translation>
    </message>
    <message>
        <source>You did an exercise</source>
        <translation>Du hast eine Übung gemacht</translation>
    </message>
    <message>
        <source>You reached a goal</source>
        <translation>Du hast ein Ziel erreicht</translation>
    </message>
    <message>
        <source>You wrote nothing with the tag {tag} in this time.</source>
        <translation>In dieser Zeit hast du nichts mit der Markierung „{tag}“ geschrieben.</translation>
    </message>
    <message>
        <source>{days}; and earlier ones</source>
        <translation>{days}; und frühere</translation>
    </message>
    <message>
        <source>{day}, a day you named: {words}</source>
        <translation>{day}, ein Tag mit Namen: {words}</translation>
    </message>
    <message>
        <source>{day}, an exercise: {words}</source>
        <translation>{day}, eine Übung: {words}</translation>
    </message>
    <message>
        <source>{day}, you reached a goal: {words}</source>
        <translation>{day}, du hast ein Ziel erreicht: {words}</translation>
    </message>
    <message>
        <source>{day}, {words}</source>
        <translation>{day}, {words}</translation>
    </message>
    <message>
        <source>{dot}, written with the tag {tag}</source>
        <translation>{dot}, mit der Markierung „{tag}“</translation>
    </message>
    <message>
        <source>{number}: {day}, {words}</source>
        <translation>{number}: {day}, {words}</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>A part of your plan would be too long. Make it shorter in one copy first.</source>
        <translation>Ein Teil deines Plans würde zu lang. Kürze ihn zuerst in einer der Kopien.</translation>
    </message>
    <message>
        <source>An older version of this app wrote that copy. Open it once by itself first.</source>
        <translation>Eine ältere Version dieser App hat diese Kopie geschrieben. Öffne sie zuerst einmal für sich.</translation>
    </message>
    <message>
        <source>Changed in both. Both texts are kept:</source>
        <translation>In beiden geändert. Beide Texte bleiben:</translation>
    </message>
    <message>
        <source>Changed there, or with more marks there:</source>
        <translation>Dort geändert oder mit mehr Markierungen:</translation>
    </message>
    <message>
        <source>Deleted there, so it goes to the bin here:</source>
        <translation>Dort gelöscht, kommt hier also in den Papierkorb:</translation>
    </message>
    <message>
        <source>It did not work. Nothing was changed.</source>
        <translation>Es hat nicht geklappt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its other words go to the bin, so none are lost:</source>
        <translation>Die anderen Worte kommen in den Papierkorb, damit keine verloren gehen:</translation>
    </message>
    <message>
        <source>Only in the other copy, so it comes over:</source>
        <translation>Nur in der anderen Kopie, kommt also dazu:</translation>
    </message>
    <message>
        <source>Stopped. Your journal is as it was.</source>
        <translation>Angehalten. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>That copy is open in another window. Close it there first.</source>
        <translation>Diese Kopie ist in einem anderen Fenster offen. Schließe sie dort zuerst.</translation>
    </message>
    <message>
        <source>This is another journal, not a copy of yours. Nothing was changed.</source>
        <translation>Das ist ein anderes Tagebuch, keine Kopie von deinem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the journal that is open. Choose its other copy.</source>
        <translation>Das ist das Tagebuch, das offen ist. Wähle seine andere Kopie.</translation>
    </message>
    <message>
        <source>Those words did not open it. Check Caps Lock and try again.</source>
        <translation>Diese Schlüsselwörter haben sie nicht geöffnet. Prüfe die Feststelltaste und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Meine Geschichte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Staying-well plan</source>
        <translation>Mein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Understand CHIME</source>
        <translation>CHIME verstehen</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>A picture may have up to 30 MB. Up to 12 fit in one reflection. What the camera wrote into it, such as the place, is left out.</source>
        <translation>Ein Bild darf bis zu 30 MB haben. In einen Eintrag passen bis zu 12. Was die Kamera hineingeschrieben hat, zum Beispiel den Ort, bleibt draußen.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drawing: {words}</source>
        <translation>Zeichnung: {words}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo: {words}</source>
        <translation>Foto: {words}</translation>
    </message>
    <message>
        <source>This computer has too little room for it. Close other programs first.</source>
        <translation>Dieser Computer hat dafür zu wenig Platz. Schließe zuerst andere Programme.</translation>
    </message>
    <message>
        <source>This file cannot be read now. Put the stick in, or choose another.</source>
        <translation>Diese Datei lässt sich gerade nicht lesen. Steck den Stick ein oder wähle eine andere.</translation>
    </message>
    <message>
        <source>This file has more than 30 MB. Save it smaller, then add it.</source>
        <translation>Diese Datei hat mehr als 30 MB. Speichere sie kleiner und füge sie dann hinzu.</translation>
    </message>
    <message>
        <source>This is not a picture this app can read. It reads JPEG, PNG, WebP, GIF and BMP.</source>
        <translation>Das ist kein Bild, das diese App lesen kann. Lesbar sind JPEG, PNG, WebP, GIF und BMP.</translation>
    </message>
    <message>
        <source>This kind of picture from a phone cannot be read. Save it as JPEG, then add it.</source>
        <translation>Solche Bilder vom Handy kann die App nicht lesen. Speichere das Bild als JPEG und füge es dann hinzu.</translation>
    </message>
    <message>
        <source>This picture cannot be kept. Nothing was added.</source>
        <translation>Dieses Bild lässt sich nicht behalten. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>This picture is damaged and does not open. Nothing was added.</source>
        <translation>Dieses Bild ist beschädigt und lässt sich nicht öffnen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>This picture is too large to open. Save it smaller, then add it.</source>
        <translation>Dieses Bild ist zu groß zum Öffnen. Speichere es kleiner und füge es dann hinzu.</translation>
    </message>
    <message>
        <source>Twelve pictures fit in one reflection. Begin another one for more.</source>
        <translation>In einen Eintrag passen zwölf Bilder. Für mehr Bilder fang einen neuen an.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>A word or two is enough. You need not say why.</source>
        <translation>Ein Wort oder zwei reichen. Du musst nicht sagen, warum.</translation>
    </message>
    <message>
        <source>My staying-well plan</source>
        <translation>Mein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>On paper this needs two pages.</source>
        <translation>Auf Papier braucht das zwei Seiten.</translation>
    </message>
    <message>
        <source>On paper this needs {pages} pages.</source>
        <translation>Auf Papier braucht das {pages} Seiten.</translation>
    </message>
    <message>
        <source>Small things that hold a day up. Sleep, food, air, a call.</source>
        <translation>Kleine Dinge, die einen Tag tragen. Schlaf, Essen, Luft, ein Anruf.</translation>
    </message>
    <message>
        <source>So that you, or someone you trust, can tell a good day.</source>
        <translation>Damit du, oder jemand, dem du vertraust, einen guten Tag erkennt.</translation>
    </message>
    <message>
        <source>What has helped before. The smallest first step counts.</source>
        <translation>Was schon einmal geholfen hat. Der kleinste erste Schritt zählt.</translation>
    </message>
    <message>
        <source>What to put away or ask someone to keep. Where to be.</source>
        <translation>Was du weglegst oder jemandem zum Aufheben gibst. Wo du gut sein kannst.</translation>
    </message>
    <message>
        <source>What you, or others, notice first.</source>
        <translation>Was dir oder anderen zuerst auffällt.</translation>
    </message>
    <message>
        <source>Who to call, where to go, and when they are there.</source>
        <translation>Wen du anrufst, wohin du gehst und wann dort jemand da ist.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>On a shared printer, fetch the paper at once.</source>
        <translation>Nutzen mehrere den Drucker, dann hol das Papier gleich ab.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The printer or this computer may keep a copy.</source>
        <translation>Der Drucker oder dieser Computer behält vielleicht eine Kopie.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A newer version of this app wrote this journal.</source>
        <translation>Eine neuere Version dieser App hat dieses Tagebuch geschrieben.</translation>
    </message>
    <message>
        <source>An older version of this app wrote this journal.</source>
        <translation>Eine ältere Version dieser App hat dieses Tagebuch geschrieben.</translation>
    </message>
    <message>
        <source>Check Caps Lock and try again.</source>
        <translation>Ist die Feststelltaste (Caps Lock) an? Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wähle einen späteren Tag.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new name.</source>
        <translation>Wähle einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new journal.</source>
        <translation>Wähle einen anderen Ordner oder fang ein neues Tagebuch an.</translation>
    </message>
    <message>
        <source>Choose another folder, or take off the write lock.</source>
        <translation>Wähle einen anderen Ordner oder nimm den Schreibschutz weg.</translation>
    </message>
    <message>
        <source>Choose other words for what you share.</source>
        <translation>Wähle andere Wörter für das, was du teilst.</translation>
    </message>
    <message>
        <source>Choose the folder of the other copy.</source>
        <translation>Wähle den Ordner der anderen Kopie.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Wähle heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>Schließe es zuerst dort. Dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, or use another computer.</source>
        <translation>Mach zu, was sonst noch offen ist. Oder nimm einen anderen Computer.</translation>
    </message>
    <message>
        <source>It may be in the bin.</source>
        <translation>Vielleicht liegt es im Papierkorb.</translation>
    </message>
    <message>
        <source>Look at it once more.</source>
        <translation>Schau es noch einmal an.</translation>
    </message>
    <message>
        <source>Make it shorter. Nothing is lost.</source>
        <translation>Mach es kürzer. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place and try again.</source>
        <translation>Es ist nichts verloren. Wähle einen anderen Ort und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the printer, then try again.</source>
        <translation>Es ist nichts verloren. Schau nach dem Drucker und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was added. Choose another file.</source>
        <translation>Es wurde nichts hinzugefügt. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is whole can be rescued.</source>
        <translation>Es wurde nichts geändert. Was heil ist, lässt sich retten.</translation>
    </message>
    <message>
        <source>Nothing was removed. Make the copy again.</source>
        <translation>Es wurde nichts gelöscht. Mach die Kopie noch einmal.</translation>
    </message>
    <message>
        <source>Open it once where it can be written to. Then it can be read here.</source>
        <translation>Öffne es einmal dort, wo Schreiben geht. Danach kannst du es hier lesen.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffne es mit dieser Version.</translation>
    </message>
    <message>
        <source>Part of this journal is damaged.</source>
        <translation>Ein Teil dieses Tagebuchs ist beschädigt.</translation>
    </message>
    <message>
        <source>Something was written after the copy was made.</source>
        <translation>Nach dem Kopieren wurde noch etwas geschrieben.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>That day is before the year 1000.</source>
        <translation>Dieser Tag liegt vor dem Jahr 1000.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>That is more text than fits here.</source>
        <translation>Das ist mehr Text, als hier hineinpasst.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>The file with support lines of this place cannot be used.</source>
        <translation>Die Datei mit den Hilfe-Nummern von hier lässt sich nicht nutzen.</translation>
    </message>
    <message>
        <source>The files that hold the key cannot be read.</source>
        <translation>Die Dateien mit dem Schlüssel lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The line at the top says why.</source>
        <translation>Warum, steht in der Zeile ganz oben.</translation>
    </message>
    <message>
        <source>The place where your journal is kept cannot be reached.</source>
        <translation>Der Ort, an dem dein Tagebuch liegt, ist gerade nicht zu erreichen.</translation>
    </message>
    <message>
        <source>There are no words here yet.</source>
        <translation>Hier stehen noch keine Worte.</translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation>In diesem Ordner ist kein Tagebuch.</translation>
    </message>
    <message>
        <source>There is no room left on this disk.</source>
        <translation>Auf diesem Laufwerk ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>These words open your own journal.</source>
        <translation>Diese Wörter öffnen dein eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>This backup is damaged and does not open.</source>
        <translation>Diese Sicherung ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>So lässt sich das nicht behalten.</translation>
    </message>
    <message>
        <source>This could not be printed.</source>
        <translation>Das ließ sich nicht drucken.</translation>
    </message>
    <message>
        <source>This file asks for more memory than this computer can give.</source>
        <translation>Diese Datei braucht mehr Arbeitsspeicher, als dieser Computer hat.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This folder already has something in it.</source>
        <translation>In diesem Ordner liegt schon etwas.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Das ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This is no other copy of your journal.</source>
        <translation>Das ist keine andere Kopie deines Tagebuchs.</translation>
    </message>
    <message>
        <source>This journal is already open somewhere.</source>
        <translation>Dieses Tagebuch ist schon woanders offen.</translation>
    </message>
    <message>
        <source>This place does not let the app write.</source>
        <translation>An diesem Ort darf die App nicht schreiben.</translation>
    </message>
    <message>
        <source>Those words did not open this journal.</source>
        <translation>Diese Schlüsselwörter öffnen das Tagebuch nicht.</translation>
    </message>
    <message>
        <source>Write a word or two first.</source>
        <translation>Schreib zuerst ein Wort oder zwei.</translation>
    </message>
    <message>
        <source>You can read here, not write.</source>
        <translation>Hier kannst du lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>You see the lines of this app. Tell whoever looks after the file.</source>
        <translation>Du siehst die Nummern dieser App. Sag es dem Menschen, der sich um die Datei kümmert.</translation>
    </message>
    <message>
        <source>Your recovery sheet still opens this journal.</source>
        <translation>Mit deinem Notfallblatt lässt sich dieses Tagebuch weiter öffnen.</translation>
    </message>
    <message>
        <source>Your words stay here. Make some room, then go on.</source>
        <translation>Deine Worte bleiben hier. Schaff etwas Platz und mach dann weiter.</translation>
    </message>
    <message>
        <source>Your words stay here. Put the stick back, then go on.</source>
        <translation>Deine Worte bleiben hier. Steck den Stick wieder ein und mach dann weiter.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>For any day</source>
        <translation>Für jeden Tag</translation>
    </message>
    <message>
        <source>For hard days</source>
        <translation>Für schwere Tage</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Open in another window. You can read here, not write. Close it there, then try again.</source>
        <translation>Dein Tagebuch ist in einem anderen Fenster offen. Hier kannst du nur lesen. Schließ es dort und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on this disk. You can read here, not write. Make some room, then try again.</source>
        <translation>Hier ist kein Speicherplatz mehr frei. Du kannst lesen, aber nicht schreiben. Mach etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This place cannot be written to. You are reading a copy that goes when you lock.</source>
        <translation>An diesem Ort lässt sich nichts schreiben. Du liest eine Kopie, die beim Sperren verschwindet.</translation>
    </message>
    <message>
        <source>This place cannot be written to. You can read here, not write. Copy the folder elsewhere to write.</source>
        <translation>An diesem Ort lässt sich nichts schreiben. Hier kannst du nur lesen. Kopiere den Ordner woandershin, wenn du schreiben willst.</translation>
    </message>
</context>
<context>
    <name>reply</name>
    <message>
        <source>A newer version of this app made it; open it with that one.</source>
        <translation>Eine neuere Version dieser App hat sie gemacht; öffne sie mit der neueren.</translation>
    </message>
    <message>
        <source>Stopped, and nothing was added.</source>
        <translation>Angehalten, es ist nichts dazugekommen.</translation>
    </message>
    <message>
        <source>This computer could not open the file; close other programs first.</source>
        <translation>Dieser Computer konnte die Datei nicht öffnen; schließe zuerst andere Programme.</translation>
    </message>
    <message>
        <source>This file asks for too much of this computer, so it stays shut.</source>
        <translation>Diese Datei verlangt zu viel von diesem Computer, darum bleibt sie zu.</translation>
    </message>
    <message>
        <source>This file cannot be read now; put the stick in, or choose another.</source>
        <translation>Diese Datei lässt sich gerade nicht lesen; steck den Stick ein oder wähle eine andere.</translation>
    </message>
    <message>
        <source>This is not a reply; choose a file that ends in .chimereply.</source>
        <translation>Das ist keine Antwort; wähle eine Datei, die auf .chimereply endet.</translation>
    </message>
    <message>
        <source>This reply has a date after today, so it did not come in.</source>
        <translation>Diese Antwort hat ein Datum, das erst noch kommt, darum kam sie nicht herein.</translation>
    </message>
    <message>
        <source>This reply is damaged or was changed, so nothing was added.</source>
        <translation>Diese Antwort ist beschädigt oder wurde verändert, darum ist nichts dazugekommen.</translation>
    </message>
    <message>
        <source>This reply is here already.</source>
        <translation>Diese Antwort ist schon da.</translation>
    </message>
    <message>
        <source>This reply was made for another journal.</source>
        <translation>Diese Antwort gehört zu einem anderen Tagebuch.</translation>
    </message>
    <message>
        <source>Those words did not open this reply; they are those of your share.</source>
        <translation>Diese Wörter öffnen die Antwort nicht; nimm die Wörter der Datei, die du geteilt hast.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>0 means</source>
        <translation>0 heißt</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 heißt</translation>
    </message>
    <message>
        <source>Chart of my ratings of {label}, 0 to 10, from {first_day} to {last_day}.</source>
        <translation>Diagramm meiner Einschätzungen zu „{label}“, 0 bis 10, vom {first_day} bis zum {last_day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Drawing of {day}</source>
        <translation>Zeichnung vom {day}</translation>
    </message>
    <message>
        <source>Drawing: {words}</source>
        <translation>Zeichnung: {words}</translation>
    </message>
    <message>
        <source>Every rating in these days</source>
        <translation>Alle Einschätzungen aus diesen Tagen</translation>
    </message>
    <message>
        <source>From my journal</source>
        <translation>Aus meinem Tagebuch</translation>
    </message>
    <message>
        <source>From my story</source>
        <translation>Aus meiner Geschichte</translation>
    </message>
    <message>
        <source>How I rated things</source>
        <translation>Meine Einschätzungen</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>In meinen Worten</translation>
    </message>
    <message>
        <source>My staying-well plan</source>
        <translation>Mein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>Meine Stärken</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>Notes beside my ratings</source>
        <translation>Notizen zu meinen Einschätzungen</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto vom {day}</translation>
    </message>
    <message>
        <source>Photo: {words}</source>
        <translation>Foto: {words}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Shared by choice. My own questions, not a test. Not for assessing or comparing people.</source>
        <translation>Freiwillig geteilt. Meine eigenen Fragen, kein Test. Nicht zum Beurteilen oder Vergleichen von Menschen.</translation>
    </message>
    <message>
        <source>The charts in words and numbers</source>
        <translation>Die Diagramme in Worten und Zahlen</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Die Fragen</translation>
    </message>
    <message>
        <source>The same is told in tables at the end.</source>
        <translation>Dasselbe steht am Ende in Tabellen.</translation>
    </message>
    <message>
        <source>This app&apos;s own questions, 0 to 10. Gaps are fine and stay empty.</source>
        <translation>Eigene Fragen dieser App, 0 bis 10. Lücken sind in Ordnung und bleiben leer.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What I am working on</source>
        <translation>Woran ich gerade arbeite</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Worüber ich reden möchte</translation>
    </message>
    <message>
        <source>Words about a direction look at the last {weeks} weeks only.</source>
        <translation>Was über eine Richtung gesagt wird, gilt nur für die letzten {weeks} Wochen.</translation>
    </message>
    <message>
        <source>[character: {name}]</source>
        <translation>[Zeichen: {name}]</translation>
    </message>
    <message>
        <source>[characters: {name} and {count} more]</source>
        <translation>[Zeichen: {name} und {count} weitere]</translation>
    </message>
    <message>
        <source>[kept private]</source>
        <translation>[bleibt privat]</translation>
    </message>
    <message>
        <source>chosen by {name}</source>
        <translation>ausgewählt von {name}</translation>
    </message>
    <message>
        <source>chosen by {name}, for {reader}</source>
        <translation>ausgewählt von {name}, für {reader}</translation>
    </message>
    <message>
        <source>chosen for {reader}</source>
        <translation>ausgewählt für {reader}</translation>
    </message>
    <message>
        <source>{first_day} to {last_day}</source>
        <translation>{first_day} bis {last_day}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A newer version of this app made this file. Open it with that version.</source>
        <translation>Eine neuere Version dieser App hat diese Datei gemacht. Öffne sie mit dieser Version.</translation>
    </message>
    <message>
        <source>A question to take away</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>Agree and reply</source>
        <translation>Abmachen und antworten</translation>
    </message>
    <message>
        <source>Ask first. All five, or none.</source>
        <translation>Frag zuerst. Alle fünf oder gar nichts.</translation>
    </message>
    <message>
        <source>Ask first. All that are here, or none.</source>
        <translation>Frag zuerst. Alles, was hier ist, oder gar nichts.</translation>
    </message>
    <message>
        <source>Ask {name} first. All five, or none.</source>
        <translation>Frag zuerst {name}. Alle fünf oder gar nichts.</translation>
    </message>
    <message>
        <source>Ask {name} first. All that are here, or none.</source>
        <translation>Frag zuerst {name}. Alles, was hier ist, oder gar nichts.</translation>
    </message>
    <message>
        <source>Chosen by {name}</source>
        <translation>Ausgewählt von {name}</translation>
    </message>
    <message>
        <source>Chosen by {name}, for {reader}</source>
        <translation>Ausgewählt von {name}, für {reader}</translation>
    </message>
    <message>
        <source>Chosen for {reader}</source>
        <translation>Ausgewählt für {reader}</translation>
    </message>
    <message>
        <source>From their story</source>
        <translation>Aus der Lebensgeschichte</translation>
    </message>
    <message>
        <source>From {name}&apos;s story</source>
        <translation>Aus der Geschichte von {name}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>In the first file</source>
        <translation>In der ersten Datei</translation>
    </message>
    <message>
        <source>In the newer file</source>
        <translation>In der neueren Datei</translation>
    </message>
    <message>
        <source>In the older file</source>
        <translation>In der älteren Datei</translation>
    </message>
    <message>
        <source>In the second file</source>
        <translation>In der zweiten Datei</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>In {name}&apos;s words</source>
        <translation>In den Worten von {name}</translation>
    </message>
    <message>
        <source>It is locked until the journal is opened. Then it stands on Share, under what you shared before.</source>
        <translation>Es ist gesperrt, bis das Tagebuch geöffnet wird. Dann steht es unter „Teilen“, bei dem, was du schon geteilt hast.</translation>
    </message>
    <message>
        <source>Kept for the journal.</source>
        <translation>Für das Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>Neither file has ratings, so there is nothing to put side by side.</source>
        <translation>In keiner der beiden Dateien sind Einschätzungen, darum gibt es nichts nebeneinander zu zeigen.</translation>
    </message>
    <message>
        <source>Not shared here: {kinds}. That can have any reason. You need not guess.</source>
        <translation>Hier nicht geteilt: {kinds}. Das kann jeden Grund haben. Du musst nicht raten.</translation>
    </message>
    <message>
        <source>Notes beside the ratings</source>
        <translation>Notizen zu den Einschätzungen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Saved as {name}. Give them the file. The same words open it.</source>
        <translation>Gespeichert als {name}. Gib die Datei mit. Dieselben Wörter öffnen sie.</translation>
    </message>
    <message>
        <source>Saved, it opens with the same words as this file. Until then it is only on this screen, and Hide or a long pause lets it go.</source>
        <translation>Nach dem Speichern öffnet sich die Antwort mit denselben Wörtern wie diese Datei. Bis dahin ist sie nur auf diesem Bildschirm. Bei „Verbergen“ oder einer langen Pause verschwindet sie.</translation>
    </message>
    <message>
        <source>Shared by choice. Own questions, not a test. Not for assessing or comparing people.</source>
        <translation>Freiwillig geteilt. Eigene Fragen, kein Test. Nicht zum Beurteilen oder Vergleichen von Menschen.</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Mit dir geteilt</translation>
    </message>
    <message>
        <source>Something to carry with you</source>
        <translation>Etwas, das dich begleitet</translation>
    </message>
    <message>
        <source>Staying-well plan</source>
        <translation>Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>Stopped. The file is still shut.</source>
        <translation>Angehalten. Die Datei ist noch zu.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>That file is from another journal. One window, one person.</source>
        <translation>Diese Datei kommt aus einem anderen Tagebuch. Ein Fenster, ein Mensch.</translation>
    </message>
    <message>
        <source>That is the same file.</source>
        <translation>Das ist dieselbe Datei.</translation>
    </message>
    <message>
        <source>The journal could only be read, not written in. So it cannot keep a reply.</source>
        <translation>Das Tagebuch ließ sich nur lesen. Darum kann es keine Antwort behalten.</translation>
    </message>
    <message>
        <source>There is nothing in this file to read.</source>
        <translation>In dieser Datei gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>These words are from the first file. Both are of the same days. The ratings show both files.</source>
        <translation>Diese Worte sind aus der ersten Datei. Beide sind über dieselben Tage. Die Einschätzungen zeigen beide Dateien.</translation>
    </message>
    <message>
        <source>These words are from the newer file. The ratings show both files.</source>
        <translation>Diese Worte sind aus der neueren Datei. Die Einschätzungen zeigen beide Dateien.</translation>
    </message>
    <message>
        <source>These words are from the older file. The ratings show both files.</source>
        <translation>Diese Worte sind aus der älteren Datei. Die Einschätzungen zeigen beide Dateien.</translation>
    </message>
    <message>
        <source>This computer could not open the file. Close other programs first.</source>
        <translation>Dieser Computer konnte die Datei nicht öffnen. Schließe zuerst andere Programme.</translation>
    </message>
    <message>
        <source>This file asks for too much of this computer, so it stays shut. A file from this app does not do that.</source>
        <translation>Diese Datei verlangt zu viel von diesem Computer, darum bleibt sie zu. Eine Datei aus dieser App tut das nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read now. Put the stick in, or choose another.</source>
        <translation>Diese Datei lässt sich gerade nicht lesen. Steck den Stick ein oder wähle eine andere.</translation>
    </message>
    <message>
        <source>This file is damaged. Ask for it to be saved again.</source>
        <translation>Diese Datei ist beschädigt. Bitte darum, dass sie noch einmal gespeichert wird.</translation>
    </message>
    <message>
        <source>This is not a shared file from this app. Choose one that ends in .chimeshare.</source>
        <translation>Das ist keine geteilte Datei aus dieser App. Wähle eine, die auf .chimeshare endet.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Dieses Bild ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Those words did not open this file. Check Caps Lock and try again.</source>
        <translation>Diese Wörter öffnen die Datei nicht. Ist die Feststelltaste (Caps Lock) an? Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation>Was ich gehört habe</translation>
    </message>
    <message>
        <source>What they want to talk about</source>
        <translation>Worum es gehen soll</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir abgemacht haben</translation>
    </message>
    <message>
        <source>What you agreed is too long. Keep each line under {most} letters, on {lines} lines at most.</source>
        <translation>Was ihr abgemacht habt, ist zu lang. Bleibt in jeder Zeile unter {most} Zeichen und bei höchstens {lines} Zeilen.</translation>
    </message>
    <message>
        <source>What {name} wants to talk about</source>
        <translation>Worüber {name} reden möchte</translation>
    </message>
    <message>
        <source>Write it together, if you like. Each pause keeps it for the journal.</source>
        <translation>Schreibt das zusammen, wenn ihr mögt. Bei jeder Pause wird es für das Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>Write it together, if you like. They can add it to their journal.</source>
        <translation>Schreibt das zusammen, wenn ihr mögt. Es kann danach mit ins Tagebuch.</translation>
    </message>
    <message>
        <source>Write it together, if you like. {name} can add it to the journal.</source>
        <translation>Schreibt das zusammen, wenn ihr mögt. {name} kann es ins Tagebuch aufnehmen.</translation>
    </message>
    <message>
        <source>a staying-well plan</source>
        <translation>ein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>eine Geschichte</translation>
    </message>
    <message>
        <source>an encouragement</source>
        <translation>etwas, das Mut macht</translation>
    </message>
    <message>
        <source>each thing on its own line</source>
        <translation>für jede Abmachung eine neue Zeile</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>one that may stay open</source>
        <translation>eine, die offen bleiben darf</translation>
    </message>
    <message>
        <source>other ratings</source>
        <translation>weitere Einschätzungen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>{first_day} to {last_day}</source>
        <translation>{first_day} bis {last_day}</translation>
    </message>
    <message>
        <source>{label} is not in this file.</source>
        <translation>„{label}“ ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>{title} (goes on)</source>
        <translation>{title} (geht weiter)</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>A part without a title</source>
        <translation>Ein Teil ohne Titel</translation>
    </message>
    <message>
        <source>A picture goes in only if you tick it, too. Look at each picture: names in it stay. Up to {most} fit in one share, made smaller.</source>
        <translation>Ein Bild geht nur mit, wenn du es auch anhakst. Sieh dir jedes Bild an: Namen darin bleiben. Bis zu {most} passen hinein, kleiner gemacht.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Each shows every rating from these days, also in a table.</source>
        <translation>Jedes zeigt alle Einschätzungen aus diesen Tagen, auch als Tabelle.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Looked at together here</source>
        <translation>Hier gemeinsam durchgesehen</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Meine Geschichte</translation>
    </message>
    <message>
        <source>None in these days.</source>
        <translation>In diesen Tagen ist nichts da.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes beside ratings</source>
        <translation>Notizen zu Einschätzungen</translation>
    </message>
    <message>
        <source>Nothing stands in it yet.</source>
        <translation>Darin steht noch nichts.</translation>
    </message>
    <message>
        <source>Only parts that you marked on My story can be picked here.</source>
        <translation>Hier stehen nur Teile, die du unter „Meine Geschichte“ dafür markiert hast.</translation>
    </message>
    <message>
        <source>Only somebody who knows the words can open it.</source>
        <translation>Nur wer die Wörter kennt, kann die Datei öffnen.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Versiegelte Datei</translation>
    </message>
    <message>
        <source>Staying-well plan</source>
        <translation>Mein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>These are the very pages that will be saved.</source>
        <translation>Genau diese Seiten werden gespeichert.</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Was schwer war</translation>
    </message>
    <message>
        <source>You choose every line. Nothing is saved until you say so.</source>
        <translation>Du wählst jede Zeile aus. Gespeichert wird erst, wenn du es sagst.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Anyone who has this sheet and the journal can read the journal.</source>
        <translation>Wer dieses Blatt und das Tagebuch hat, kann das Tagebuch lesen.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Choose new words. The sheet stays good.</source>
        <translation>Wähle neue Schlüsselwörter. Das Blatt gilt weiter.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Es ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>Keep it in a safe place, away from your computer and your stick.</source>
        <translation>Bewahre es an einem sicheren Ort auf, weg von deinem Computer und deinem Stick.</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Gemacht am {day}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Press Use my recovery sheet.</source>
        <translation>Drücke „Mit dem Notfallblatt öffnen“.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Save it here anyway</source>
        <translation>Trotzdem hier speichern</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Start CHIME Journal and choose your journal.</source>
        <translation>Starte CHIME Journal und wähle dein Tagebuch.</translation>
    </message>
    <message>
        <source>This is inside your journal&apos;s own folder.</source>
        <translation>Dieser Ort liegt im Ordner deines Tagebuchs.</translation>
    </message>
    <message>
        <source>This sheet opens your journal if you forget your words.</source>
        <translation>Dieses Blatt öffnet dein Tagebuch, wenn du deine Schlüsselwörter vergisst.</translation>
    </message>
    <message>
        <source>Type the nine groups in order. Capital letters do not matter.</source>
        <translation>Gib die neun Gruppen der Reihe nach ein. Groß oder klein ist egal.</translation>
    </message>
    <message>
        <source>Who finds that drive finds the journal and the sheet that opens it. Another place is safer.</source>
        <translation>Wer das Laufwerk findet, findet das Tagebuch und auch das Blatt, das es öffnet. Ein anderer Ort ist sicherer.</translation>
    </message>
    <message>
        <source>Your journal is on the same drive.</source>
        <translation>Dein Tagebuch liegt auf demselben Laufwerk.</translation>
    </message>
    <message>
        <source>sheet.pdf</source>
        <translation>blatt.pdf</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>If {this}</source>
        <translation>Wenn {this}</translation>
    </message>
    <message>
        <source>If {this}, then {that}</source>
        <translation>Wenn {this}, dann {that}</translation>
    </message>
    <message>
        <source>Then {that}</source>
        <translation>Dann {that}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>wenn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>In line {line} of {file} the “{key}” does not fit, so you see the lines of this app alone.</source>
        <translation>In Zeile {line} in {file} passt „{key}“ nicht, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has an id for the second time, so you see the lines of this app alone.</source>
        <translation>In Zeile {line} in {file} steht eine ID zum zweiten Mal, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has “{key}”, which has no place there, so you see the lines of this app alone.</source>
        <translation>In Zeile {line} in {file} steht „{key}“, das nicht dorthin gehört, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not clear, so you see the lines of this app alone.</source>
        <translation>Zeile {line} in {file} ist nicht klar, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is not plain text, so you see the lines of this app alone.</source>
        <translation>Zeile {line} in {file} ist kein reiner Text, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Jetzt gleich</translation>
    </message>
    <message>
        <source>Support now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>The part at line {line} of {file} has no “{key}”, so you see the lines of this app alone.</source>
        <translation>Im Abschnitt bei Zeile {line} in {file} fehlt „{key}“, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>You can use this page any time. You do not need a reason.</source>
        <translation>Diese Seite ist immer für dich da. Du brauchst keinen Grund.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so you see the lines of this app alone.</source>
        <translation>{file} lässt sich nicht lesen, darum siehst du nur die Nummern dieser App.</translation>
    </message>
    <message>
        <source>{file} is too long, so you see the lines of this app alone.</source>
        <translation>{file} ist zu lang, darum siehst du nur die Nummern dieser App.</translation>
    </message>
</context>
<context>
    <name>taken_out</name>
    <message>
        <source>A day with a name: {words}</source>
        <translation>Ein Tag mit Namen: {words}</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Eine Zeichnung</translation>
    </message>
    <message>
        <source>A good memory</source>
        <translation>Eine gute Erinnerung</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>All of it, for programs. This app can bring it in again. Earlier texts, and what was in the bin, are only here, if you chose them.</source>
        <translation>Alles zusammen, für Programme. Diese App kann es wieder hereinholen. Frühere Fassungen und der Papierkorb sind nur hier, wenn du sie gewählt hast.</translation>
    </message>
    <message>
        <source>Anybody who has this file can read it.</source>
        <translation>Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-ins and days with a name</source>
        <translation>Check-ins und Tage mit Namen</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Goals and strengths</source>
        <translation>Ziele und Stärken</translation>
    </message>
    <message>
        <source>If {this}, then I {that}.</source>
        <translation>Wenn {this}: dann {that}.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Menschen</translation>
    </message>
    <message>
        <source>My plan and my people</source>
        <translation>Mein Plan, meine Menschen</translation>
    </message>
    <message>
        <source>My staying-well plan</source>
        <translation>Mein Plan für gute und schwere Tage</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Meine Geschichte</translation>
    </message>
    <message>
        <source>My strengths</source>
        <translation>Meine Stärken</translation>
    </message>
    <message>
        <source>Never to be shared</source>
        <translation>Nie teilen</translation>
    </message>
    <message>
        <source>One file for each day you wrote about. Any program for text opens them.</source>
        <translation>Eine Datei für jeden Tag, über den du geschrieben hast. Jedes Programm für Text öffnet sie.</translation>
    </message>
    <message>
        <source>Open this first. It is your journal on one page, to read or print. It needs no internet.</source>
        <translation>Öffne das zuerst. Es ist dein Tagebuch auf einer Seite, zum Lesen oder Drucken. Es braucht kein Internet.</translation>
    </message>
    <message>
        <source>Photos and drawings</source>
        <translation>Fotos und Zeichnungen</translation>
    </message>
    <message>
        <source>Photos and drawings, each named by its day.</source>
        <translation>Fotos und Zeichnungen, jedes nach seinem Tag benannt.</translation>
    </message>
    <message>
        <source>Reflections and exercises</source>
        <translation>Einträge und Übungen</translation>
    </message>
    <message>
        <source>Settings and own prompts</source>
        <translation>Einstellungen, Anregungen</translation>
    </message>
    <message>
        <source>Taken out on {day}.</source>
        <translation>Mitgenommen am {day}.</translation>
    </message>
    <message>
        <source>Tells programs what each name in that file means.</source>
        <translation>Sagt Programmen, was jeder Name in dieser Datei bedeutet.</translation>
    </message>
    <message>
        <source>The journal of {name}</source>
        <translation>Das Tagebuch von {name}</translation>
    </message>
    <message>
        <source>There is nothing here for these days.</source>
        <translation>Für diese Tage ist hier nichts.</translation>
    </message>
    <message>
        <source>This is a copy of a journal.</source>
        <translation>Das ist die Kopie eines Tagebuchs.</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Was im Papierkorb ist</translation>
    </message>
    <message>
        <source>What was hard: {words}</source>
        <translation>Was schwer war: {words}</translation>
    </message>
    <message>
        <source>What was hard: {words} ({where})</source>
        <translation>Was schwer war: {words} ({where})</translation>
    </message>
    <message>
        <source>What you marked “never share” is here too, because it is yours. Think of that before you give this copy to somebody.</source>
        <translation>Was du mit „Das hier nie teilen“ markiert hast, ist auch hier, denn es gehört dir. Denk daran, bevor du jemandem diese Kopie gibst.</translation>
    </message>
    <message>
        <source>What you shared, and replies</source>
        <translation>Geteiltes und Antworten</translation>
    </message>
    <message>
        <source>You can read it on any computer. Here is what each file is.</source>
        <translation>Du kannst sie auf jedem Computer lesen. Hier steht, was jede Datei ist.</translation>
    </message>
    <message>
        <source>Your check-ins as a table. An empty place was skipped. It is not 0. A note that looks like a sum has a mark in front of it.</source>
        <translation>Deine Check-ins als Tabelle. Ein leerer Platz wurde ausgelassen. Er ist keine 0. Vor einer Notiz, die wie eine Rechnung aussieht, steht ein Zeichen.</translation>
    </message>
    <message>
        <source>{day}: {went}</source>
        <translation>{day}: {went}</translation>
    </message>
    <message>
        <source>{day}: {went}. {words}</source>
        <translation>{day}: {went}. {words}</translation>
    </message>
    <message>
        <source>{part}: {note}</source>
        <translation>{part}: {note}</translation>
    </message>
    <message>
        <source>{part}: {value} of 10</source>
        <translation>{part}: {value} von 10</translation>
    </message>
    <message>
        <source>{part}: {value} of 10. {note}</source>
        <translation>{part}: {value} von 10. {note}</translation>
    </message>
    <message>
        <source>{step} (done on {day})</source>
        <translation>{step} (erledigt am {day})</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A few points so far.</source>
        <translation>Bisher ein paar Punkte.</translation>
    </message>
    <message>
        <source>A few ratings in the last {weeks} weeks.</source>
        <translation>Ein paar Einschätzungen in den letzten {weeks} Wochen.</translation>
    </message>
    <message>
        <source>Each dot is the middle of one week.</source>
        <translation>Jeder Punkt ist die Mitte der Einschätzungen aus einer Woche.</translation>
    </message>
    <message>
        <source>Each dot is the middle of {weeks} weeks.</source>
        <translation>Jeder Punkt ist die Mitte der Einschätzungen aus {weeks} Wochen.</translation>
    </message>
    <message>
        <source>First ratings</source>
        <translation>Erste Einschätzungen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>How you rated things</source>
        <translation>Deine Einschätzungen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Latest ratings</source>
        <translation>Neueste Einschätzungen</translation>
    </message>
    <message>
        <source>Leaning down over the last {weeks} weeks.</source>
        <translation>Neigt sich in den letzten {weeks} Wochen nach unten.</translation>
    </message>
    <message>
        <source>Leaning up over the last {weeks} weeks.</source>
        <translation>Neigt sich in den letzten {weeks} Wochen nach oben.</translation>
    </message>
    <message>
        <source>No clear direction. That is common.</source>
        <translation>Keine klare Richtung. Das kommt oft vor.</translation>
    </message>
    <message>
        <source>No ratings from {first_day} to {last_day}, and other gaps. Gaps are fine.</source>
        <translation>Keine Einschätzungen vom {first_day} bis zum {last_day}, dazu weitere Lücken. Lücken sind in Ordnung.</translation>
    </message>
    <message>
        <source>No ratings from {first_day} to {last_day}. Gaps are fine.</source>
        <translation>Keine Einschätzungen vom {first_day} bis zum {last_day}. Lücken sind in Ordnung.</translation>
    </message>
    <message>
        <source>No ratings in the last {weeks} weeks.</source>
        <translation>Keine Einschätzungen in den letzten {weeks} Wochen.</translation>
    </message>
    <message>
        <source>No ratings in this time.</source>
        <translation>Keine Einschätzungen in dieser Zeit.</translation>
    </message>
    <message>
        <source>One dot so far.</source>
        <translation>Bisher ein Punkt.</translation>
    </message>
    <message>
        <source>One rating in this time.</source>
        <translation>Eine Einschätzung in dieser Zeit.</translation>
    </message>
    <message>
        <source>Ratings in this time: {count}. The middle of them: {value}.</source>
        <translation>Einschätzungen in dieser Zeit: {count}. Die Mitte davon: {value}.</translation>
    </message>
    <message>
        <source>Some weeks around {day}: {value} of 10</source>
        <translation>Einige Wochen um den {day}: {value} von 10</translation>
    </message>
    <message>
        <source>Usual range</source>
        <translation>Üblicher Bereich</translation>
    </message>
    <message>
        <source>Usual range lately: {range}.</source>
        <translation>Üblicher Bereich zuletzt: {range}.</translation>
    </message>
    <message>
        <source>Usual rating lately: {range}.</source>
        <translation>Übliche Einschätzung zuletzt: {range}.</translation>
    </message>
    <message>
        <source>Week of {day}: {value} of 10</source>
        <translation>Woche vom {day}: {value} von 10</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Your ratings of {label}, 0 to 10, from {first_day} to {last_day}.</source>
        <translation>Deine Einschätzungen zu „{label}“, 0 bis 10, vom {first_day} bis zum {last_day}.</translation>
    </message>
    <message>
        <source>needs {count} ratings or more</source>
        <translation>braucht {count} Einschätzungen oder mehr</translation>
    </message>
    <message>
        <source>your first {count} ratings</source>
        <translation>deine ersten {count} Einschätzungen</translation>
    </message>
    <message>
        <source>your latest {count}</source>
        <translation>deine neuesten {count}</translation>
    </message>
    <message>
        <source>{column}, from A to Z</source>
        <translation>{column}, von A bis Z</translation>
    </message>
    <message>
        <source>{column}, from Z to A</source>
        <translation>{column}, von Z bis A</translation>
    </message>
    <message>
        <source>{column}, highest first</source>
        <translation>{column}, höchste zuerst</translation>
    </message>
    <message>
        <source>{column}, lowest first</source>
        <translation>{column}, niedrigste zuerst</translation>
    </message>
    <message>
        <source>{column}, newest first</source>
        <translation>{column}, neueste zuerst</translation>
    </message>
    <message>
        <source>{column}, oldest first</source>
        <translation>{column}, älteste zuerst</translation>
    </message>
    <message>
        <source>{day}: {value} of 10</source>
        <translation>{day}: {value} von 10</translation>
    </message>
    <message>
        <source>{first_day} to {last_day}</source>
        <translation>{first_day} bis {last_day}</translation>
    </message>
    <message>
        <source>{label}: {then} at first, {now} lately.</source>
        <translation>{label}: zuerst {then}, zuletzt {now}.</translation>
    </message>
    <message>
        <source>{label}: {words}.</source>
        <translation>{label}: {words}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{words}, outside the usual range</source>
        <translation>{words}, außerhalb des üblichen Bereichs</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Added: {words}</source>
        <translation>Hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation>Herausgenommen: {words}</translation>
    </message>
    <message>
        <source>[more that is the same]</source>
        <translation>[hier ist alles gleich]</translation>
    </message>
    <message>
        <source>[this goes on]</source>
        <translation>[geht noch weiter]</translation>
    </message>
    <message>
        <source>only space between words</source>
        <translation>nur Leerraum zwischen Wörtern</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
