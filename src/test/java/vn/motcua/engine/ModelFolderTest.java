package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
    @TempDir
    Path folder;

    @Test
    void findsTheModelsOfTheJar() {
        var found = new ModelFolder("classpath:/").deployments();

        assertThat(found.keySet()).contains("shared", "household-business-registration");
        assertThat(found.get("household-business-registration").keySet())
                .contains(
                        "household-business-registration.bpmn",
                        "household-business-registration.apply.form",
                        "labels_en.properties");
    }

    @Test
    void findsTheModelsOfAFolderByRelativeNames() throws IOException {
        write("processes/dog-licence/dog-licence.bpmn");
        write("processes/.camunda/element-templates/send-notice.json");
        write("forms/dog-licence/dog-licence.apply.form");

        for (var location : new String[] {folder.toString(), "file:" + folder + "/"}) {
            var found = new ModelFolder(location).deployments();
            assertThat(found.keySet()).containsExactly("dog-licence");
            assertThat(found.get("dog-licence").keySet()).containsExactly("dog-licence.apply.form", "dog-licence.bpmn");
        }
    }

    @Test
    void saysWhatIsMissingInAnEmptyFolder() {
        assertThatThrownBy(() -> new ModelFolder(folder.toString()).deployments())
                .hasMessageContaining("motcua.models.location");
    }

    private void write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }
}
