package vn.motcua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys each folder of models as one deployment before the first request, and only when a byte of it has changed.
 * File names are relative, so the same model from another place is still the same model.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(ModelDeployer.class);

    private final RepositoryService repository;
    private final ModelFolder models;

    ModelDeployer(RepositoryService repository, @Value("${motcua.models.location}") String location) {
        this.repository = repository;
        this.models = new ModelFolder(location);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var folders = models.deployments();
        // procedures call the shared parts and bind to their latest version, so these come first
        if (folders.containsKey("shared")) {
            deploy("shared", folders.get("shared"));
        }
        folders.forEach((name, files) -> {
            if (!name.equals("shared")) {
                deploy(name, files);
            }
        });
    }

    private void deploy(String folder, Map<String, Resource> files) {
        var deployment =
                repository.createDeployment().name(folder).source("motcua").enableDuplicateFiltering(false);
        files.forEach((name, file) -> {
            try (var content = file.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        });
        try {
            var deployed = deployment.deploy();
            log.info("Models of {}: deployment {} of {}", folder, deployed.getId(), deployed.getDeploymentTime());
        } catch (ParseException e) {
            throw new IllegalStateException("A model in processes/" + folder + " is not valid: " + e.getMessage(), e);
        } catch (ProcessEngineException e) {
            throw new IllegalStateException("The folder " + folder + " cannot be deployed: " + e.getMessage(), e);
        }
    }
}
