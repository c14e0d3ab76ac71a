package vn.motcua.support;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** An engine in memory that measures how much of a model the tests of a class walk. */
public final class ModelEngine {
    private ModelEngine() {}

    /** Fails the class when a node or flow of the model was never walked. */
    public static ProcessEngineCoverageExtension covering(String folder, String key) {
        ProcessEngineConfigurationImpl configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + key);
        configuration.setHistory("full");
        configuration.setProcessEngineName(key);
        var builder = ProcessEngineCoverageExtension.Companion.builder(configuration);
        builder.assertClassCoverageAtLeast(1.0);
        builder.excludeProcessDefinitionKeys(CalledParts.of(folder, key));
        return builder.build();
    }
}
