package vn.motcua.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.springframework.stereotype.Component;
import vn.motcua.unit.Unit;
import vn.motcua.unit.Units;

/** Gives a form the units to choose from, all but the one that has the task. */
@Component
class ListUnitsListener implements TaskListener {
    private final Units units;

    ListUnitsListener(Units units) {
        this.units = units;
    }

    @Override
    public void notify(DelegateTask task) {
        var choices = new ArrayList<Map<String, String>>();
        units.all().stream().filter(it -> !it.code().equals(task.getTenantId())).forEach(it -> choices.add(choice(it)));
        ReviewVariables.UNITS.set(
                task.getExecution(),
                Variables.objectValue(choices)
                        .serializationDataFormat(SerializationDataFormats.JSON)
                        .create());
    }

    private static Map<String, String> choice(Unit unit) {
        var choice = new LinkedHashMap<String, String>();
        choice.put("value", unit.code());
        choice.put("label", unit.fullName());
        return choice;
    }
}
