package org.tongbao.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Takes away everybody's rights to a file but its owner's. Any thread. */
final class OwnersRights {

    private OwnersRights() {
        super();
    }

    /** On a disk that knows no such rights, e.g. a stick, all stays as it is. */
    static void restrict(Path file) {
        @Nullable PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        @Nullable AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        try {
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
            } else if (list != null) {
                list.setAcl(List.of(AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(list.getOwner())
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                        .build()));
            }
        } catch (IOException e) {
            // it has none to take away; asking the disk before fails where a root is no mount point
            return;
        }
    }
}
