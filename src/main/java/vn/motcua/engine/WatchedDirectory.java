package vn.motcua.engine;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.jspecify.annotations.NullUnmarked;

/** The engine's own directory of users, which tells when somebody's password, roles or wards have changed. */
@NullUnmarked
class WatchedDirectory extends DbIdentityServiceProvider {
    private final Runnable changed;

    WatchedDirectory(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        return told(super.saveUser(user));
    }

    @Override
    public IdentityOperationResult deleteUser(String user) {
        return told(super.deleteUser(user));
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        return told(super.deleteGroup(group));
    }

    @Override
    public IdentityOperationResult deleteTenant(String tenant) {
        return told(super.deleteTenant(tenant));
    }

    @Override
    public IdentityOperationResult createMembership(String user, String group) {
        return told(super.createMembership(user, group));
    }

    @Override
    public IdentityOperationResult deleteMembership(String user, String group) {
        return told(super.deleteMembership(user, group));
    }

    @Override
    public IdentityOperationResult createTenantUserMembership(String tenant, String user) {
        return told(super.createTenantUserMembership(tenant, user));
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String tenant, String user) {
        return told(super.deleteTenantUserMembership(tenant, user));
    }

    private IdentityOperationResult told(IdentityOperationResult result) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> changed.run());
        return result;
    }
}
