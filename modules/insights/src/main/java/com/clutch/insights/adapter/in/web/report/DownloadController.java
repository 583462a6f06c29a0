package com.clutch.insights.adapter.in.web.report;

import com.clutch.insights.application.report.ReportFiles;
import com.clutch.insights.application.report.ReportFiles.File;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.ExportObserver;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of reports. A download that broke off goes on with {@code Range}. */
@RestController
@RequestMapping("/api/v1/reports")
class DownloadController {

    private final ReportFiles files;
    private final ExportObserver observer;

    DownloadController(ReportFiles files, ExportObserver observer) {
        this.files = files;
        this.observer = observer;
    }

    @GetMapping("/{id}/download")
    @RequiresPermission("view_reports")
    ResponseEntity<Resource> newest(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return answer(files.newest(id, actor), request);
    }

    @GetMapping("/runs/{id}/download")
    @RequiresPermission("view_reports")
    ResponseEntity<Resource> ofRun(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return answer(files.of(id, actor), request);
    }

    private ResponseEntity<Resource> answer(File file, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag("\"" + file.sha256() + "\"")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(
                        "Repr-Digest",
                        "sha-256=:%s:"
                                .formatted(Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(file.sha256()))))
                .body(new ReportResource(file, request));
    }

    private final class ReportResource extends AbstractResource {

        private final File file;
        private final HttpServletRequest request;

        ReportResource(File file, HttpServletRequest request) {
            this.file = file;
            this.request = request;
        }

        @Override
        public String getDescription() {
            return "report run " + file.runId();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return file.bytes();
        }

        @Override
        public InputStream getInputStream() {
            return new Watched(files.open(file));
        }

        /** Tells that the report was taken away when it is closed. */
        private final class Watched extends FilterInputStream {

            private long read;
            private boolean told;

            Watched(InputStream in) {
                super(in);
            }

            @Override
            public int read() throws IOException {
                var value = super.read();
                read += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                var count = super.read(target, offset, length);
                read += Math.max(0, count);
                return count;
            }

            @Override
            public void close() throws IOException {
                super.close();
                if (!told && read > 0) {
                    told = true;
                    observer.exported(request, file.rows(), read == file.bytes());
                }
            }
        }
    }
}
