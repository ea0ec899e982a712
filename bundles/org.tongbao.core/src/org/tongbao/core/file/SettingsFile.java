package org.tongbao.core.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.tongbao.core.json.Json;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.JsonNode;

/** Settings as a JSON document of the user's data, which may be edited by hand and is read by every program. Blocking. */
public final class SettingsFile {

    private SettingsFile() {
        super();
    }

    /**
     * What a file says.
     *
     * @param usual what holds when there is no such file
     * @param parse refuses what cannot be
     * @param trouble the finding for a file that cannot be read, from the system's reason
     */
    public static <S> Result<S> load(
            Path file, S usual, Function<JsonNode, Result<S>> parse, Function<String, Finding> trouble) {
        try {
            Result<JsonNode> json = Json.read(Files.readAllBytes(file), file.toString());
            return json.done() ? parse.apply(json.get()) : Result.refused(json.findings());
        } catch (NoSuchFileException e) {
            return Result.of(usual);
        } catch (IOException e) {
            return Result.refused(trouble.apply(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Writes a file, whole or not at all, and the folder it lies in.
     *
     * @param trouble the finding for a file that cannot be written, from the system's reason
     * @return the settings
     */
    public static <S> Result<S> save(Path file, S settings, JsonNode json, Function<String, Finding> trouble) {
        return save(file, settings, trouble, () -> WholeFile.write(file, bytes(json)));
    }

    /** Likewise, to be read by its owner alone, where the disk knows such rights. */
    public static <S> Result<S> saveForOwner(Path file, S settings, JsonNode json, Function<String, Finding> trouble) {
        return save(file, settings, trouble, () -> WholeFile.writeForOwner(file, bytes(json)));
    }

    /** What writes a file. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static byte[] bytes(JsonNode json) {
        return Json.write(json).getBytes(StandardCharsets.UTF_8);
    }

    private static <S> Result<S> save(Path file, S settings, Function<String, Finding> trouble, Writing writing) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            writing.run();
            return Result.of(settings);
        } catch (IOException e) {
            return Result.refused(trouble.apply(String.valueOf(e.getMessage())));
        }
    }
}
