package com.clutch.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param maxBody of JSON and everything else that is no upload, {@code clutch.web.max-body}
 * @param maxUpload of CSV and multipart bodies, {@code clutch.web.max-upload}
 */
@ConfigurationProperties("clutch.web")
public record WebSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("20MB") DataSize maxUpload) {}
