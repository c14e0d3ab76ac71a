package vn.motcua.support;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;

/** A file part with its own name. */
public record Part(String fileName, byte[] content) {

    HttpEntity<ByteArrayResource> entity() {
        return new HttpEntity<>(new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
    }
}
