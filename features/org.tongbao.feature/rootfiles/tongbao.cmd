@echo off
rem Starts Tongbao: without arguments the workbench, with arguments one command without a display.
rem Nothing is written into this folder; all data of a user live below %LOCALAPPDATA%\Tongbao.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "data=%LOCALAPPDATA%\Tongbao"
if not "%TONGBAO_DATA%"=="" set "data=%TONGBAO_DATA%"
set "java=java"
if not "%JAVA_HOME%"=="" if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
set "language=zh_TW"
set "arguments="
:next
if "%~1"=="" goto ready
if "%~1"=="-nl" (
  set "language=%~2"
  shift
  shift
  goto next
)
set arguments=%arguments% %1
shift
goto next
:ready
for %%f in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "country="
for /f "tokens=1,2 delims=_" %%a in ("%language%") do (
  set "speech=%%a"
  set "country=%%b"
)
set "mode=workbench"
if not "%arguments%"=="" set "mode=cli"
set "state=%data%\configuration\%mode%"
rem Not to be able to write is said here, in one line: neither framework nor database would say it so.
if not exist "%state%\" mkdir "%state%" 2>nul
(break > "%state%\used") 2>nul || goto refuse
if "%mode%"=="cli" goto cli
set special="-Dosgi.instance.area=%data%\workspace"
goto start
:cli
rem A command runs without the bundles of the user interface: it cannot load what is not there.
(findstr /v /r /c:"^org\.eclipse\.swt[.,]" /c:"^org\.eclipse\.jface[.,]" /c:"^org\.eclipse\.ui[.,]" /c:"^org\.eclipse\.e4[.,]" /c:"^org\.eclipse\.help[.,]" /c:"^org\.eclipse\.urischeme[.,]" /c:"^org\.tongbao\.ui[.,]" /c:"^org\.tongbao\.workbench[.,]" /c:"^org\.tongbao\.[a-z.]*\.ui[.,]" /c:"^com\.github\.weisj" /c:"^com\.sun\.jna" /c:"^org\.apache\.batik" /c:"^wrapped\.batik" "%home%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info" > "%state%\headless.info") 2>nul || goto refuse
set special=-XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dosgi.instance.area=@none -Declipse.application=org.tongbao.cli.application "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:/%state:\=/%/headless.info"
:start
"%java%" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtongbao.data=%data%" "-Dosgi.configuration.area=%state%" -Dosgi.configuration.cascaded=true -Dosgi.checkConfiguration=true "-Dosgi.sharedConfiguration.area=file:/%home:\=/%/configuration/" %special% -Duser.language=%speech% -Duser.country=%country% -jar "%launcher%" -nosplash -nl %language% %arguments%
exit /b %ERRORLEVEL%
:refuse
rem The text below is UTF-8; the quotes keep characters of the path from being taken for commands.
chcp 65001 >nul
if "%language:~0,2%"=="zh" goto refuseZh
echo The folder "%data%" cannot be written; check its rights and the space on the disk, or name another one in the environment variable TONGBAO_DATA. 1>&2
exit /b 3
:refuseZh
echo 無法寫入資料夾"%data%"；請確認權限與磁碟空間，或以環境變數 TONGBAO_DATA 指定其他資料夾。 1>&2
exit /b 3
