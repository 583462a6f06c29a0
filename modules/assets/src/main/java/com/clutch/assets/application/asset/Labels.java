package com.clutch.assets.application.asset;

/** Draws codes that a phone can read. */
public interface Labels {

    /**
     * A QR code as a picture in PNG.
     *
     * @param pixels width and height
     */
    byte[] png(String text, int pixels);

    /**
     * A label as a drawing in SVG: a QR code with words below it.
     *
     * @param title first line of words
     * @param subtitle second line of words
     */
    String svg(String text, String title, String subtitle);
}
