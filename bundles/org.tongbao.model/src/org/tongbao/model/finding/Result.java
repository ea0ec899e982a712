package org.tongbao.model.finding;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Outcome of something that may fail in expected ways: a value, findings, or both.
 *
 * @param <T> type of the value
 * @param value present when the work could be done, possibly with warnings
 * @param findings what was found, worst first as the producer decides; never null, may be empty
 */
public record Result<T>(Optional<T> value, List<Finding> findings) {

    public Result {
        Objects.requireNonNull(value, "Result::value");
        findings = List.copyOf(findings);
    }

    /** Success without findings. */
    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    /** Success with findings. */
    public static <T> Result<T> of(T value, List<Finding> findings) {
        return new Result<>(Optional.of(value), findings);
    }

    /** Refused: nothing was done. */
    public static <T> Result<T> refused(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a refusal names its reason");
        }
        return new Result<>(Optional.empty(), findings);
    }

    /** Refused for one reason: nothing was done. */
    public static <T> Result<T> refused(Finding finding) {
        return refused(List.of(finding));
    }

    /** True when there is a value. */
    public boolean done() {
        return value.isPresent();
    }

    /** The value of a result known to be done. */
    public T get() {
        return value.orElseThrow(() -> new NoSuchElementException(findings.toString()));
    }

    /** Same findings, value converted. */
    public <R> Result<R> map(Function<? super T, ? extends R> convert) {
        return new Result<>(value.map(convert), findings);
    }

    /** What comes of the value, with the findings of both; refused when this is. */
    public <R> Result<R> then(Function<? super T, Result<R>> next) {
        if (value.isEmpty()) {
            return new Result<>(Optional.empty(), findings);
        }
        Result<R> after = next.apply(value.get());
        return new Result<>(
                after.value(),
                Stream.concat(findings.stream(), after.findings().stream()).toList());
    }
}
