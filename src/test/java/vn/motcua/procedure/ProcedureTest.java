package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.engine.ProcedureModel;

/** What the catalogue reads from the models: one that cannot be read would close the whole catalogue. */
class ProcedureTest {

    static Stream<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files
                    .filter(it -> it.toString().endsWith(".bpmn"))
                    .filter(it -> properties(it).containsKey("code"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void isReadFromItsModel(Path file) {
        var slug = file.getParent().getFileName().toString();
        var model = new ProcedureModel("1", slug, 1, "1", slug, "", properties(file));

        var procedure = Procedure.of(model, new Labels(Map.of()));

        assertThat(procedure.code()).matches("[123]\\.\\d{6}");
        assertThat(procedure.property("keepYears")).matches("\\d+");
    }

    @ParameterizedTest
    @MethodSource("models")
    void bringsTheTemplateOfAPaperThatItNames(Path file) {
        var properties = properties(file);

        if (properties.containsKey("resultName")) {
            assertThat(file.resolveSibling(properties.get("resultPaper") + ".paper.html"))
                    .exists();
            assertThat(properties.get("resultSeries")).isNotBlank();
        }
    }

    private static Map<String, String> properties(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(it -> it.getParentElement().getParentElement().getParentElement() == process)
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
