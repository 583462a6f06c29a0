package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.AvatarUpload;
import com.clutch.identity.application.User;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Picture;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.security.SignedIn;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Pictures of accounts: sent as such or as a form, served as such. */
@RestController
@SignedIn
class AvatarController {

    private static final String OWN = "/api/v1/auth/avatar";

    private final AvatarUpload avatars;

    AvatarController(AvatarUpload avatars) {
        this.avatars = avatars;
    }

    @RequestMapping(
            path = OWN,
            method = {RequestMethod.POST, RequestMethod.PUT},
            consumes = {"image/*", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    User upload(@RequestBody byte[] bytes, Actor actor) {
        return avatars.upload(bytes, actor);
    }

    @RequestMapping(
            path = OWN,
            method = {RequestMethod.POST, RequestMethod.PUT},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    User uploadForm(
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            @RequestPart(name = "avatar", required = false) @Nullable MultipartFile avatar,
            Actor actor)
            throws IOException {
        var sent = file == null ? avatar : file;
        if (sent == null) {
            throw DomainException.field(
                    IdentityError.UNSUPPORTED_PICTURE, "file", "The form needs a picture in the field \"file\".");
        }
        try (var stream = sent.getInputStream()) {
            return avatars.upload(stream.readNBytes(Picture.MAX_BYTES + 1), actor);
        }
    }

    @DeleteMapping(OWN)
    User remove(Actor actor) {
        return avatars.remove(actor);
    }

    @GetMapping({"/api/v1/users/{id}/avatar", "/api/v1/admin/users/{id}/avatar"})
    @Nullable
    ResponseEntity<byte[]> read(@PathVariable UUID id, WebRequest request) {
        var stored = avatars.read(id);
        if (request.checkNotModified("\"" + stored.hash() + "\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.picture().mediaType()))
                .eTag("\"" + stored.hash() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(stored.picture().bytes());
    }
}
