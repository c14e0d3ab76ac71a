package vn.motcua.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.springframework.stereotype.Component;

/** The engine's REST API as it comes, but with one JSON mapper instead of a new one at every request. */
@Component
class RestApi extends CamundaJerseyResourceConfig {

    @Override
    protected void registerCamundaRestResources() {
        var classes = new HashSet<Class<?>>(CamundaRestResources.getResourceClasses());
        classes.addAll(CamundaRestResources.getConfigurationClasses());
        classes.remove(JacksonConfigurator.class);
        classes.add(OneMapper.class);
        registerClasses(classes);
        register(JacksonFeature.class);
    }

    /** Public, as Jersey makes one. */
    @Provider
    public static class OneMapper implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = JacksonConfigurator.configureObjectMapper(new ObjectMapper());

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
