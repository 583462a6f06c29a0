package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.AssetLabels;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is stuck on an asset. */
@RestController
@RequiresPermission("view_assets")
class LabelController {

    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final AssetLabels labels;

    LabelController(AssetLabels labels) {
        this.labels = labels;
    }

    @GetMapping("/api/v1/assets/{id}/label.png")
    ResponseEntity<byte[]> png(
            @PathVariable UUID id, @RequestParam(defaultValue = "300") @Min(64) @Max(2000) int size) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(labels.png(id, size));
    }

    @GetMapping("/api/v1/assets/{id}/label.svg")
    ResponseEntity<byte[]> svg(@PathVariable UUID id) {
        return ResponseEntity.ok().contentType(SVG).body(labels.svg(id).getBytes(StandardCharsets.UTF_8));
    }
}
