@echo off
rem victor for Windows: finds a Java 25 and the app image, and becomes java. What it decides is what the script victor
rem decides, which has the reasons; a test holds the two together.
rem
rem   VICTOR_JAVA       the java.exe to use; otherwise runtime beside this file, JAVA_HOME and PATH are searched
rem   VICTOR_JAVA_OPTS  more options for the JVM
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "image=%root%image"
if not exist "%image%\id" set "image=%root%cli\target\image"
if not exist "%image%\id" (
  echo victor: no app image in "%image%": unpack it again, or build it: mvn -Dimage package 1>&2
  exit /b 4
)
set /p id=<"%image%\id"
set "app=%image%\%id%"
set "keep=%USERPROFILE%\.cache\victor\%id%"
if defined XDG_CACHE_HOME set "keep=%XDG_CACHE_HOME%\victor\%id%"

set "java="
if defined VICTOR_JAVA (set "java=%VICTOR_JAVA%" & goto version)
if exist "%root%runtime\bin\java.exe" (set "java=%root%runtime\bin\java.exe" & goto version)
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (set "java=%JAVA_HOME%\bin\java.exe" & goto version)
for %%I in (java.exe) do set "java=%%~$PATH:I"
:version
set "version="
set "major=0"
for %%I in ("%java%") do set "release=%%~dpI..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%K in ("%release%") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
for /f "delims=.-" %%M in ("%version%") do set /a "major=%%M" 2>nul
if %major% lss 25 (
  echo victor: needs a JDK 25 or newer: install one from https://adoptium.net, or set VICTOR_JAVA to its java.exe 1>&2
  exit /b 4
)
if defined VICTOR_TRAIN goto train

rem The words typed choose the cache and the compiler.
set "hot=docs"
set "compiler=-XX:TieredStopAtLevel=1"
set "cached=yes"
if "%~1 %~2"=="journal import" set "hot=journal" & set "compiler=-XX:TieredStopAtLevel=4 -XX:MaxNewSize=64m" & goto chosen
if "%~1 %~2"=="shell complete" set "hot=shell" & goto chosen
if "%~1"=="journal" set "hot=journal" & goto chosen
if "%~1"=="log" set "hot=log" & goto chosen
if "%~1"=="today" set "hot=log" & goto chosen
if "%~1"=="demo" set "hot=log" & goto chosen
if "%~1"=="git" set "hot=git" & goto chosen
if "%~1"=="coverage" set "hot=docs" & set "compiler=-XX:TieredStopAtLevel=4" & goto chosen
if "%~1 %~2"=="strategy backtest" set "hot=docs" & set "compiler=-XX:TieredStopAtLevel=4" & goto chosen
if "%~1 %~2"=="strategy sweep" set "hot=docs" & set "compiler=-XX:TieredStopAtLevel=4" & goto chosen
if "%~1 %~2"=="strategy check" set "hot=docs" & set "compiler=-XX:TieredStopAtLevel=4" & goto chosen
if "%~1 %~2"=="--version " set "hot=docs" & set "cached=" & goto chosen
if "%~1 %~2"=="-V " set "hot=docs" & set "cached=" & goto chosen
:chosen
set "aot=%keep%\%version%.%hot%.aot"
set "cache="
set "self=%~f0"
if not exist "%aot%" goto missing
if defined cached set cache="-XX:AOTCache=%aot%" -Xlog:disable
goto start
:missing
if exist "%aot%.failed" goto start
set "VICTOR_TRAIN=later"
start "victor" /b /low cmd /d /c call "%%self%%" <nul >nul 2>nul
set "VICTOR_TRAIN="
:start
"%java%" -XX:+UseSerialGC %compiler% %cache% "-Dvictor.launcher=%~f0" %VICTOR_JAVA_OPTS% -jar "%app%\lib\victor.jar" %*
exit /b %errorlevel%

:train
if not exist "%keep%" mkdir "%keep%" 2>nul
set "lock=%keep%\%version%.aot.lock"
mkdir "%lock%" 2>nul || exit /b 1
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
for %%K in (docs git journal shell log) do call :make %%K
rmdir "%lock%" 2>nul
exit /b 0

:make
set "aot=%keep%\%version%.%1.aot"
if not "%VICTOR_TRAIN%"=="now" if exist "%aot%" exit /b 0
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:AOTCacheOutput=%aot%.new" -cp "%app%\lib\victor.jar" dev.victor.cli.startup.Train %1 >"%aot%.log" 2>&1
if errorlevel 1 goto failed
move /y "%aot%.new" "%aot%" >nul
echo made %1 %aot%
goto made
:failed
move /y "%aot%.log" "%aot%.failed" >nul
echo failed %1 %aot%.failed
:made
del /q "%aot%.new" "%aot%.log" "%aot%.new.config" 2>nul
exit /b 0
