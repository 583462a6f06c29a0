package com.clutch.assets.adapter.out.label;

import com.clutch.assets.application.asset.Labels;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** QR codes drawn with ZXing. A quarter of a code may be scratched off: labels live a hard life. */
@Component
class ZxingLabels implements Labels {

    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);

    @Override
    public byte[] png(String text, int pixels) {
        var dots = dots(text, pixels);
        var image = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                image.setRGB(x, y, dots.get(x, y) ? 0 : WHITE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public String svg(String text, String title, String subtitle) {
        var dots = dots(text, 0);
        var side = dots.getWidth();
        var path = new StringBuilder();
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d">\
            <rect width="100%%" height="100%%" fill="#fff"/>\
            <path shape-rendering="crispEdges" d="%3$s"/>\
            <text x="50%%" y="%4$d" font-family="sans-serif" font-size="4" font-weight="bold" text-anchor="middle">%5$s</text>\
            <text x="50%%" y="%6$d" font-family="sans-serif" font-size="3" text-anchor="middle">%7$s</text></svg>\
            """.formatted(side, side + 10, path, side + 3, escaped(title), side + 8, escaped(shortened(subtitle)));
    }

    private static BitMatrix dots(String text, int pixels) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 28 ? text : text.substring(0, 27) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
