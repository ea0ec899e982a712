package org.tongbao.core.signature;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Sees who signs: by the account's own password, asked for anew, or, where one works alone, as that one says. Blocking. */
public final class Signers {

    private static final List<Permission> ANY =
            List.of(Permission.SIGN_OFFICER, Permission.SIGN_SUPERVISOR, Permission.SIGN_CISO);

    private Signers() {
        super();
    }

    /**
     * Who signs in a role.
     *
     * @param role id of the role; empty for any of those who sign
     * @param deputy true where it is done in the place of somebody else; then any of those who sign may
     * @param said the name as it was typed; counts only where there are no accounts
     * @param password typed for this signature; not looked at where there are no accounts
     * @return refused when the password is wrong, or when one may not sign in this role
     */
    public static Result<Signer> of(AccountStore accounts, String role, boolean deputy, String said, char[] password) {
        if (accounts.actor().alone()) {
            return Result.of(Signer.named(said));
        }
        return accounts.confirm(password).then(actor -> {
            Optional<Finding> objection = objection(actor, role, deputy);
            return objection.isEmpty() ? Result.of(signer(actor)) : Result.refused(objection.get());
        });
    }

    /**
     * Why somebody cannot sign in a role, whatever his password is; empty when he can.
     *
     * @param role id of the role; empty for any of those who sign
     * @param deputy true where it can be done in the place of somebody else
     */
    public static Optional<Finding> objection(Actor actor, String role, boolean deputy) {
        return actor.objection(permission(role))
                .filter(own -> !(deputy || role.isEmpty()) || ANY.stream().noneMatch(actor::may));
    }

    private static Signer signer(Actor actor) {
        return new Signer(
                actor.by(), Optional.of(actor.account().map(Account::name).orElse("")));
    }

    private static Permission permission(String role) {
        return switch (role) {
            case "officer" -> Permission.SIGN_OFFICER;
            case "supervisor" -> Permission.SIGN_SUPERVISOR;
            default -> Permission.SIGN_CISO;
        };
    }
}
