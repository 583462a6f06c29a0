package com.clutch.identity.adapter.out.crypto;

import com.clutch.identity.domain.PasswordHashing;
import com.clutch.identity.domain.ServerSecret;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Secrets from the operator's settings. */
@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {

    @Bean
    ServerSecret serverSecret(
            @Value("${clutch.secret-key:}") String configured, @Value("${clutch.data-dir:./.clutch}") Path folder) {
        return new AesServerSecret(
                configured.isBlank()
                        ? SecretKeyFile.in(folder)
                        : Base64.getDecoder().decode(configured.strip()));
    }

    @Bean
    PasswordHashing passwordHashing(@Value("${clutch.passwords.hashes-at-once:0}") int atOnce) {
        return new Argon2PasswordHashing(
                atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors());
    }
}
