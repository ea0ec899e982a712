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
set mode="-Dosgi.instance.area=%data%\workspace"
set "start=-Dosgi.checkConfiguration=true"
if not "%arguments%"=="" (
  set "mode=-Dosgi.instance.area=@none"
  set "start=-Dosgi.checkConfiguration=true -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Declipse.application=org.tongbao.cli.application"
)
"%java%" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtongbao.data=%data%" "-Dosgi.configuration.area=%data%\configuration" -Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:/%home:\=/%/configuration/" %mode% %start% -jar "%launcher%" -nosplash -nl %language% %arguments%
exit /b %ERRORLEVEL%
