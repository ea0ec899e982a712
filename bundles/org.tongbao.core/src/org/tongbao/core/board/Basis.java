package org.tongbao.core.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.FrameworkUtil;
import org.tongbao.core.seal.Sha256;
import org.tongbao.engine.RuleEngine;
import org.tongbao.model.rules.RulePack;

/** What open clocks were derived by: the rules of a pack and the version of the engine. Any thread. */
public final class Basis {

    private static final int SHOWN = 16;

    private final Map<RulePack, String> known = new WeakHashMap<>();

    /** The basis of everything derived by a pack now; a changed rule or engine has another. */
    public String of(RulePack pack) {
        synchronized (known) {
            return known.computeIfAbsent(pack, one -> one.getId() + '/' + hash(one) + '/' + engine());
        }
    }

    private static String hash(RulePack pack) {
        MessageDigest digest = Sha256.digest();
        add(digest, pack);
        for (Iterator<EObject> all = pack.eAllContents(); all.hasNext(); ) {
            add(digest, all.next());
        }
        return Sha256.hex(digest).substring(0, SHOWN);
    }

    private static void add(MessageDigest digest, EObject object) {
        digest.update(object.eClass().getName().getBytes(StandardCharsets.UTF_8));
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute)) {
                String words = '\n' + attribute.getName() + '=' + object.eGet(attribute);
                digest.update(words.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String engine() {
        var bundle = FrameworkUtil.getBundle(RuleEngine.class);
        return bundle == null ? "" : bundle.getVersion().toString();
    }
}
