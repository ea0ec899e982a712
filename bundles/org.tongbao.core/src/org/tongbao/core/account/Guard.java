package org.tongbao.core.account;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.account.Rights.Need;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Stands before a service and lets through what the one who acts may do by {@link Rights}; before anything is changed, also only while his
 * account is as it was when he logged in. Services that it gives are guarded, too. Any thread.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class Guard implements InvocationHandler {

    private final Class<?> service;
    private final Object guarded;
    private final Actor actor;
    private final Supplier<Result<Actor>> stands;

    private Guard(Class<?> service, Object guarded, Actor actor, Supplier<Result<Actor>> stands) {
        this.service = service;
        this.guarded = guarded;
        this.actor = actor;
        this.stands = stands;
    }

    /**
     * A service as somebody may use it.
     *
     * @param service its interface, which must be one of those that are guarded
     * @param accounts who acts, and whether his account still is what it was
     */
    public static <S> S of(Class<S> service, S guarded, AccountStore accounts) {
        return service.cast(before(service, guarded, accounts.actor(), accounts::stands));
    }

    private static Object before(Class<?> service, Object guarded, Actor actor, Supplier<Result<Actor>> stands) {
        if (!Rights.guards(service)) {
            throw new IllegalArgumentException("no rights are known for " + service.getName());
        }
        return Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, new Guard(service, guarded, actor, stands));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        return switch (Rights.of(service, method)) {
            case Need.Program program ->
                throw new UnsupportedOperationException(service.getSimpleName() + "." + method.getName());
            case Need.Nothing nothing -> call(method, arguments);
            case Need.Having(Permission permission) -> {
                if (!actor.may(permission)) {
                    yield Result.refused(actor.refusal(permission));
                }
                Result<Actor> standing = permission == Permission.READ ? Result.of(actor) : stands.get();
                yield standing.done() ? call(method, arguments) : Result.<Finding>refused(standing.findings());
            }
        };
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            @Nullable Object answer = method.invoke(guarded, arguments);
            return answer != null && Rights.guards(method.getReturnType())
                    ? before(method.getReturnType(), answer, actor, stands)
                    : answer;
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private @Nullable Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> service.getSimpleName() + " guarded";
        };
    }
}
