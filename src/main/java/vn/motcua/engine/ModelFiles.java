package vn.motcua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** The files that were deployed together with a model: forms, labels and papers. The application reads them, whoever asks. */
@Component
public class ModelFiles {
    private final RepositoryService repository;
    private final OwnReads own;

    ModelFiles(RepositoryService repository, OwnReads own) {
        this.repository = repository;
        this.own = own;
    }

    /** @param name relative, as in the folder: {@code household-business-registration.apply.form} */
    public Optional<byte[]> find(String deployment, String name) {
        return own.read(() -> {
            var names = repository.getDeploymentResources(deployment).stream().map(Resource::getName);
            return names.anyMatch(name::equals) ? Optional.of(read(deployment, name)) : Optional.empty();
        });
    }

    /** A file of the shared folder in its latest version. */
    public Optional<byte[]> findShared(String name) {
        return findLatest("shared", name);
    }

    /** A file of a folder of models in its latest version. */
    public Optional<byte[]> findLatest(String folder, String name) {
        var latest = own.read(() -> repository
                .createDeploymentQuery()
                .deploymentName(folder)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1));
        return latest.isEmpty() ? Optional.empty() : find(latest.get(0).getId(), name);
    }

    private byte[] read(String deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
