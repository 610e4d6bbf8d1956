# Build the program for a stick on Windows. Nobody has tried this on Windows yet:
#   powershell -ExecutionPolicy Bypass -File packaging\portable.ps1 [OUT]
# Like packaging/portable: the folder starts where there is no Python and no network.

param([string]$out)

$root = Split-Path -Parent $PSScriptRoot
$venv = Join-Path $root '.venv-build'
$python = Join-Path $venv 'Scripts\python.exe'
$lock = Join-Path $PSScriptRoot 'requirements-build.lock'
$stamp = Join-Path $venv '.stamp-requirements-build.lock'
$work = Join-Path $root 'build\portable'
$made = 'notes.exe', 'parts', 'portable', 'licences', 'READ ME.txt', 'support-lines-example.toml'

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
    Write-Host "Making a private place for building: $venv"
    & $found[0] @options -m venv --clear $venv
    if ($LASTEXITCODE -ne 0) { Stop-With 'That place could not be made.' }
    & $python -m pip install --disable-pip-version-check --no-input --require-hashes `
        --only-binary ':all:' -r $lock
    if ($LASTEXITCODE -ne 0) {
        Stop-With 'The parts could not be fetched. Check the connection and start again.'
    }
    Set-Content -Path $stamp -Value $wanted -Encoding ASCII
}

# A folder may hold somebody's journal by now: touch it only if all in it is from an earlier build.
function Assert-Free {
    if (-not (Test-Path $out)) { return }
    $other = @(Get-ChildItem -Force -Name $out | Where-Object { $made -notcontains $_ })
    if ($other.Count -gt 0) {
        Stop-With "In $out lies more than an earlier build: $other. Name a folder that is new or empty."
    }
}

if (-not $out) { $out = Join-Path $root 'dist\notes' }
Assert-Free
$wanted = (Get-FileHash -Algorithm SHA256 $lock).Hash
$found = if (Test-Path $stamp) { Get-Content $stamp -TotalCount 1 } else { '' }
if ($found -ne $wanted -or -not (Test-Path $python)) { New-Parts $wanted }

Write-Host 'Building. This takes some minutes.'
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
& $python -m PyInstaller --noconfirm --log-level ERROR --distpath (Join-Path $work 'dist') `
    --workpath (Join-Path $work 'work') (Join-Path $PSScriptRoot 'notes.spec')
if ($LASTEXITCODE -ne 0) { Stop-With 'The program could not be built.' }
$new = Join-Path $work 'dist\notes'
& $python (Join-Path $PSScriptRoot 'stick.py') $new (Join-Path $work 'work\notes')
if ($LASTEXITCODE -ne 0) { Stop-With 'The folder could not be finished.' }

New-Item -ItemType Directory -Force $out | Out-Null
foreach ($name in $made) {
    $old = Join-Path $out $name
    if (Test-Path $old) { Remove-Item -Recurse -Force $old }
    Move-Item (Join-Path $new $name) $old
}
Remove-Item -Recurse -Force $work
Write-Host "Done: $out. Copy this folder to a stick, and start `"notes.exe`" in it."
