package com.clutch.platform.security;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.security.Key;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and checks access tokens: JWTs signed with RS256 and nothing else. A check costs no round trip. The signature of a token
 * that is shown again within a minute is not computed again; its key, its time and its revocation are looked at every time.
 */
@Component
public class AccessTokens {

    private static final String ISSUER = "clutch";
    private static final String SESSION = "sid";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String PERMISSIONS = "permissions";

    /** Longer ones are refused unread; a token with every permission there is has a third of it. */
    private static final int LONGEST = 12_000;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int KEPT_CHARACTERS = 8_000_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final VerificationKeys keys;
    private final TokenRevocations revocations;
    private final Clock clock;
    private final JwtParser parser;
    private final Cache<String, Read> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String jwt, Read _) -> jwt.length())
            .expireAfterWrite(KEPT_FOR)
            .build();

    AccessTokens(VerificationKeys keys, TokenRevocations revocations, Clock clock) {
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
        this.parser = Jwts.parser()
                .sig()
                .clear()
                .add(Jwts.SIG.RS256)
                .and()
                .zip()
                .clear()
                .and()
                .requireIssuer(ISSUER)
                .keyLocator(this::keyFor)
                .clock(() -> Date.from(clock.instant()))
                .build();
    }

    /**
     * The token as a compact JWT.
     *
     * @param kid name of the key; its public half must have been {@link VerificationKeys#publish published}
     */
    public String sign(AccessToken token, String kid, RSAPrivateKey key) {
        return Jwts.builder()
                .header()
                .keyId(kid)
                .and()
                .issuer(ISSUER)
                .subject(token.accountId().toString())
                .id(token.id().toString())
                .issuedAt(Date.from(token.issuedAt()))
                .expiration(Date.from(token.expiresAt()))
                .claim(SESSION, token.sessionId().toString())
                .claim(KIND, token.kind().name())
                .claim(NAME, token.name())
                .claim(PERMISSIONS, token.permissions().stream().sorted().toList())
                .signWith(key, Jwts.SIG.RS256)
                .compact();
    }

    /**
     * What the token says, if Clutch signed it with a key that is trusted, its time is not over and nobody revoked it.
     *
     * @throws TokenRejected if it is expired, revoked or invalid
     */
    public AccessToken verify(String jwt) {
        var read = known.getIfPresent(jwt);
        if (read == null) {
            read = read(jwt);
            known.put(jwt, read);
        } else if (keys.trusted(read.kid()).isEmpty()) {
            throw TokenRejected.invalid();
        }
        var token = read.token();
        if (!clock.instant().isBefore(token.expiresAt())) {
            throw TokenRejected.expired();
        }
        if (revocations.covers(token)) {
            throw TokenRejected.revoked();
        }
        return token;
    }

    private Read read(String jwt) {
        if (jwt.length() > LONGEST) {
            throw TokenRejected.invalid();
        }
        try {
            var signed = parser.parseSignedClaims(jwt);
            refuseRepetition(jwt);
            refuseOtherPurposes(signed.getHeader().getType(), signed.getPayload());
            return new Read(signed.getHeader().getKeyId(), token(signed.getPayload()));
        } catch (ExpiredJwtException _) {
            throw TokenRejected.expired();
        } catch (JwtException | JacksonException | IllegalArgumentException _) {
            throw TokenRejected.invalid();
        }
    }

    /** Of a claim that is there twice one reader takes the first and another the last: they would see two tokens. */
    private static void refuseRepetition(String jwt) {
        var payload = Base64.getUrlDecoder().decode(jwt.substring(jwt.indexOf('.') + 1, jwt.lastIndexOf('.')));
        try (var json = STRICT.createParser(payload)) {
            json.nextToken();
            json.skipChildren();
        }
    }

    /** Clutch writes neither type nor audience: a token that has one was made for something else, whoever signed it. */
    private static void refuseOtherPurposes(@Nullable String type, Claims claims) {
        if (type != null && !type.equalsIgnoreCase("JWT")
                || claims.getAudience() != null && !claims.getAudience().isEmpty()) {
            throw TokenRejected.invalid();
        }
    }

    private record Read(String kid, AccessToken token) {}

    private Key keyFor(Header header) {
        if (header instanceof JwsHeader signed && signed.getKeyId() != null) {
            return keys.trusted(signed.getKeyId()).orElseThrow(TokenRejected::invalid);
        }
        throw TokenRejected.invalid();
    }

    private static AccessToken token(Claims claims) {
        var token = new AccessToken(
                id(claims.getId()),
                id(claims.getSubject()),
                id(claims.get(SESSION)),
                kind(claims.get(KIND)),
                text(claims.get(NAME)),
                permissions(claims.get(PERMISSIONS)),
                moment(claims.getExpiration()).toInstant());
        var issued = moment(claims.getIssuedAt()).toInstant();
        if (token.id().version() != 7
                || issued.getEpochSecond() != token.issuedAt().getEpochSecond()) {
            throw TokenRejected.invalid();
        }
        return token;
    }

    private static UUID id(@Nullable Object claim) {
        return Ids.parse(text(claim)).orElseThrow(TokenRejected::invalid);
    }

    private static String text(@Nullable Object claim) {
        if (claim instanceof String text) {
            return text;
        }
        throw TokenRejected.invalid();
    }

    private static Date moment(@Nullable Date claim) {
        if (claim == null) {
            throw TokenRejected.invalid();
        }
        return claim;
    }

    private static Actor.Kind kind(@Nullable Object claim) {
        var kind = Actor.Kind.valueOf(text(claim));
        if (kind == Actor.Kind.SYSTEM || kind == Actor.Kind.ANONYMOUS) {
            throw TokenRejected.invalid();
        }
        return kind;
    }

    private static Set<String> permissions(@Nullable Object claim) {
        if (!(claim instanceof List<?> names)) {
            throw TokenRejected.invalid();
        }
        var permissions = new HashSet<String>();
        names.forEach(name -> permissions.add(text(name)));
        return permissions;
    }
}
