# Open the journal on Windows. The first start fetches what it needs, later ones need no network:
#   powershell -ExecutionPolicy Bypass -File packaging\run.ps1 [arguments]
# Like packaging/run, each step that ends leaves a stamp in .venv; an interrupted one is done again.

$root = Split-Path -Parent $PSScriptRoot
$venv = Join-Path $root '.venv'
$python = Join-Path $venv 'Scripts\python.exe'
$lock = Join-Path $PSScriptRoot 'requirements.lock'
$stamp = Join-Path $venv '.stamp-requirements.lock'

function Stop-With([string]$sentence) {
    Write-Host $sentence
    exit 1
}

# Return the launcher arguments of the newest suitable Python.
function Find-Python {
    $check = 'import sys; sys.exit(sys.version_info < (3, 11))'
    if (Get-Command py -ErrorAction SilentlyContinue) {
        foreach ($version in '-3.14', '-3.13', '-3.12', '-3.11') {
            & py $version -c $check *> $null
            if ($LASTEXITCODE -eq 0) { return @('py', $version) }
        }
    }
    if (Get-Command python -ErrorAction SilentlyContinue) {
        & python -c $check *> $null
        if ($LASTEXITCODE -eq 0) { return @('python') }
    }
    Stop-With 'CHIME Journal needs Python 3.11 or newer, and found none on this computer.'
}

function New-Parts([string]$wanted) {
    $found = @(Find-Python)
    $options = @($found | Select-Object -Skip 1)
    Write-Host "Making a private place for the program: $venv"
    & $found[0] @options -m venv --clear $venv
    if ($LASTEXITCODE -ne 0) { Stop-With 'That place could not be made.' }

    Write-Host 'Getting the parts the journal is made of. This happens once and may take some minutes.'
    & $python -m pip install --disable-pip-version-check --no-input --require-hashes `
        --only-binary ':all:' -r $lock
    if ($LASTEXITCODE -ne 0) {
        Stop-With 'The parts could not be fetched. Check the connection and start again.'
    }
    Set-Content -Path $stamp -Value $wanted -Encoding ASCII
}

# Let .venv find the program here: nothing is copied, so a changed file counts at once.
function Set-Place {
    $utf8 = New-Object System.Text.UTF8Encoding $false
    $path = Join-Path $venv 'Lib\site-packages\chime_journal.pth'
    [IO.File]::WriteAllText($path, "$root`n", $utf8)
    $command = Join-Path $venv 'Scripts\chime-journal.cmd'
    Set-Content -Path $command -Value '@"%~dp0python.exe" -P -m chime_journal %*' -Encoding ASCII
    Set-Content -Path (Join-Path $venv '.stamp-place') -Value $root -Encoding UTF8
}

function Test-Stamp([string]$file, [string]$wanted) {
    (Test-Path $file) -and ((Get-Content $file -TotalCount 1 -Encoding UTF8) -eq $wanted)
}

$wanted = (Get-FileHash -Algorithm SHA256 $lock).Hash
if (-not ((Test-Stamp $stamp $wanted) -and (Test-Path $python))) { New-Parts $wanted }
if (-not (Test-Stamp (Join-Path $venv '.stamp-place') $root)) { Set-Place }

$env:PYTHONSAFEPATH = '1' # a file in the current folder is never taken for a part of the program
& $python -m chime_journal @args
exit $LASTEXITCODE
