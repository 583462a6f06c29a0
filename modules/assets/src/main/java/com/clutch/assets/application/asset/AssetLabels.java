package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.kernel.DomainException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Makes what is stuck on an asset: a QR code with the address under which the asset is read. */
@Service
public class AssetLabels {

    private final Assets assets;
    private final Labels labels;
    private final String publicUrl;

    AssetLabels(
            Assets assets,
            Labels labels,
            @Value("${clutch.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.assets = assets;
        this.labels = labels;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /**
     * The code alone.
     *
     * @param pixels width and height
     * @throws DomainException when there is no such asset
     */
    public byte[] png(UUID id, int pixels) {
        return labels.png(address(asset(id)), pixels);
    }

    /**
     * The code with number and name of the asset.
     *
     * @throws DomainException when there is no such asset
     */
    public String svg(UUID id) {
        var asset = asset(id);
        return labels.svg(address(asset), asset.number(), asset.details().name());
    }

    private Asset asset(UUID id) {
        return assets.find(id).orElseThrow(() -> DomainException.notFound("asset", id));
    }

    private String address(Asset asset) {
        return publicUrl + "/api/v1/assets/" + asset.id();
    }
}
