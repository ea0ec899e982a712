package org.tongbao.mail.internal;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.angus.activation.MailcapRegistryProviderImpl;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sees what the parts of Jakarta Mail bring each other through service files, which bundles do not see of one another.
 * Context class loader while mail is being sent.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class MailClassLoader extends ClassLoader {

    private final List<ClassLoader> parts = new ArrayList<>();

    /** A loader over all parts. */
    public MailClassLoader() {
        super(MailClassLoader.class.getClassLoader());
        parts.add(SMTPTransport.class.getClassLoader());
        parts.add(MailcapRegistryProviderImpl.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(@Nullable String name) throws ClassNotFoundException {
        for (ClassLoader part : parts) {
            try {
                return part.loadClass(name);
            } catch (ClassNotFoundException e) {
                // the next part may have it
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(@Nullable String name) {
        return parts.stream()
                .map(part -> part.getResource(name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(@Nullable String name) throws IOException {
        List<URL> found = new ArrayList<>();
        for (ClassLoader part : parts) {
            found.addAll(Collections.list(part.getResources(name)));
        }
        return Collections.enumeration(found);
    }
}
