package com.clutch.app.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;

/** Answers that are files: their media types, which depend on the file and which no signature says. */
final class FileAnswers {

    private static final List<String> PICTURE = List.of("image/png", "image/jpeg", "image/webp");
    private static final List<String> REPORT = List.of(
            "text/csv",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/pdf",
            "application/json");

    /** By the name of the operation. */
    private static final Map<String, List<String>> MEDIA = Map.of(
            "identityAvatarRead",
            PICTURE,
            "assetsLabelPng",
            List.of("image/png"),
            "assetsLabelSvg",
            List.of("image/svg+xml"),
            "financeDocumentInvoice",
            List.of("application/pdf"),
            "financeDocumentReceipt",
            List.of("application/pdf"),
            "insightsDownloadNewest",
            REPORT,
            "insightsDownloadOfRun",
            REPORT,
            "insightsExportExport",
            REPORT);

    private FileAnswers() {}

    static boolean has(Operation operation) {
        return MEDIA.containsKey(operation.getOperationId());
    }

    /** @throws AssertionError when this class does not know the operation */
    static void describe(Operation operation) {
        var known = MEDIA.get(operation.getOperationId());
        if (known == null) {
            throw new AssertionError("FileAnswers does not know what " + operation.getOperationId() + " answers");
        }
        var content = new Content();
        known.forEach(media -> content.addMediaType(media, new MediaType().schema(schema(media))));
        var responses = new ApiResponses();
        responses.addApiResponse(
                "200", new ApiResponse().description("The file.").content(content));
        if (known == REPORT && !"insightsExportExport".equals(operation.getOperationId())) {
            responses.addApiResponse(
                    "206",
                    new ApiResponse()
                            .description("The part that Range asks for.")
                            .content(content));
        }
        operation.setResponses(responses);
    }

    private static Schema<?> schema(String media) {
        return media.equals("application/json") ? new Schema<>() : new StringSchema().format("binary");
    }
}
