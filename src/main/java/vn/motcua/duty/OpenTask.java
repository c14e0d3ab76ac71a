package vn.motcua.duty;

import java.util.Optional;
import java.util.Set;

/**
 * A task of a dossier that waits for somebody.
 *
 * @param name as Tasklist shows it
 * @param processDefinition id of the deployed model
 * @param element id in the model
 * @param code of the dossier
 * @param procedure slug
 * @param groups to which it is offered
 * @param holder sign-in name of whoever has claimed it
 */
record OpenTask(
        String id,
        String name,
        String processDefinition,
        String element,
        String code,
        String procedure,
        Set<String> groups,
        Optional<String> holder) {

    boolean isHeldBy(String person) {
        return holder.filter(person::equals).isPresent();
    }
}
