@echo off
rem Starts Tongbao: without a command the workbench, with one that command, without a display.
rem Nothing is written into this folder; all data of a user live below %LOCALAPPDATA%\Tongbao.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "data=%LOCALAPPDATA%\Tongbao"
if defined TONGBAO_DATA set "data=%TONGBAO_DATA%"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
rem The texts below and what the program says are UTF-8; the console gets its own code page back at the end.
set "page="
for /f "tokens=2 delims=:" %%p in ('chcp') do for /f "tokens=1 delims=. " %%q in ("%%p") do set "page=%%q"
chcp 65001 >nul

rem The language is the launcher's business: take -nl out, wherever it stands.
set "language=zh_TW"
set "arguments="
set "command="
:next
rem Behind the last one nothing is left; an empty argument still has its quotes.
if not "%~1"=="" goto argument
if "%1"=="" goto ready
:argument
if "%~1"=="-nl" goto nl
set arguments=%arguments% %1
rem Nothing but which store and who opens it is said to the window, too.
if "%~1"=="--db" goto value
if "%~1"=="--user" goto value
set "command=yes"
shift
goto next
:value
if "%~2"=="" set "command=yes"
shift
if "%~1"=="" goto next
set arguments=%arguments% %1
shift
goto next
:nl
set "language=%~2"
if not defined language goto noLanguage
shift
shift
goto next
:ready
rem A tag like zh_TW is what the platform reads; the JVM wants language and country apart.
set "country="
for /f "tokens=1,2 delims=_" %%a in ("%language%") do (
  set "speech=%%a"
  set "country=%%b"
)
for %%f in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
rem An old Java is told here, in one line: the framework would only name a log file.
set "version=0"
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr version') do for /f "delims=." %%w in ("%%~v") do set "version=%%w"
if %version% LSS 21 goto oldJava
set "mode=workbench"
if defined command set "mode=cli"
set "state=%data%\configuration\%mode%"

rem Not to be able to write is said here, in one line: neither framework nor database would say it so.
if not exist "%state%\" mkdir "%state%" 2>nul
(break > "%state%\used") 2>nul || goto refuse
rem In bytes: a new database takes 6 MB, an old one little. The last line of a listing ends with the space that is left;
rem where that is worded otherwise the disk is taken as it is. Ten digits are more than is asked, and than can be compared.
set "needed=1048576"
if not exist "%data%\database\" set "needed=8388608"
rem At its first start the framework unpacks 4 MB of libraries.
if not exist "%state%\org.eclipse.osgi\" set /a "needed=needed + 6291456" >nul
set "room="
for /f "tokens=3" %%r in ('dir /-c "%data%" 2^>nul') do set "room=%%r"
if not defined room goto roomy
for /f "delims=0123456789" %%r in ("%room%") do goto roomy
if not "%room:~9%"=="" goto roomy
if %room% LSS %needed% goto refuse
:roomy

if "%mode%"=="cli" goto cli
rem The optimizing compiler waits for what is really often run: at the start it would compete with the window.
set special=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=120000 "-Dosgi.instance.area=%data%\workspace"
goto start
:cli
rem A command runs without the bundles of the user interface: it cannot load what is not there.
(findstr /v /r /c:"^org\.eclipse\.swt[.,]" /c:"^org\.eclipse\.jface[.,]" /c:"^org\.eclipse\.ui[.,]" /c:"^org\.eclipse\.e4[.,]" /c:"^org\.eclipse\.help[.,]" /c:"^org\.eclipse\.urischeme[.,]" /c:"^org\.eclipse\.draw2d[.,]" /c:"^org\.eclipse\.gef[.,]" /c:"^org\.tongbao\.gef[.,]" /c:"^org\.tongbao\.ui[.,]" /c:"^org\.tongbao\.workbench[.,]" /c:"^org\.tongbao\.[a-z.]*\.ui[.,]" /c:"^com\.github\.weisj" /c:"^com\.sun\.jna" /c:"^org\.apache\.batik" /c:"^wrapped\.batik" "%home%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info" > "%state%\headless.info") 2>nul || goto refuse
set special=-XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dosgi.instance.area=@none -Declipse.application=org.tongbao.cli.application "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:/%state:\=/%/headless.info"
:start
"%java%" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtongbao.data=%data%" "-Dosgi.configuration.area=%state%" -Dosgi.configuration.cascaded=true -Dosgi.checkConfiguration=true "-Dosgi.sharedConfiguration.area=file:/%home:\=/%/configuration/" %special% -Duser.language=%speech% -Duser.country=%country% -jar "%launcher%" -nosplash -nl %language% %arguments%
set "status=%ERRORLEVEL%"
goto end

:oldJava
set "status=3"
if "%language:~0,2%"=="zh" goto oldJavaZh
echo Java 21 or newer is needed, a JDK or a JRE; install one, or name its folder in the environment variable JAVA_HOME. 1>&2
goto end
:oldJavaZh
echo 需要 Java 21 以上版本（JDK 或 JRE）；請安裝，或以環境變數 JAVA_HOME 指定其資料夾。 1>&2
goto end
:noLanguage
echo -nl 之後須接語系代碼，例如 -nl en。 1>&2
set "status=2"
goto end
:refuse
rem The quotes keep characters of the path from being taken for commands.
set "status=3"
if "%language:~0,2%"=="zh" goto refuseZh
echo The folder "%data%" cannot be written; check its rights and the space on the disk, or name another one in the environment variable TONGBAO_DATA. 1>&2
goto end
:refuseZh
echo 無法寫入資料夾"%data%"；請確認權限與磁碟空間，或以環境變數 TONGBAO_DATA 指定其他資料夾。 1>&2
:end
if defined page chcp %page% >nul
exit /b %status%
