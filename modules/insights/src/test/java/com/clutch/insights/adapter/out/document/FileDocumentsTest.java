package com.clutch.insights.adapter.out.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.report.Chart;
import com.clutch.insights.application.report.Column;
import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocument.Section;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.application.report.Stretch;
import com.clutch.insights.domain.report.Manifest.Part;
import com.clutch.insights.domain.report.ReportFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.json.JsonMapper;

/** The same report in every format, read back with other programs than those that wrote it. */
class FileDocumentsTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final Instant READ_AT = Instant.parse("2026-03-15T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    private static final Section DAYS = new Section(
            "days",
            "Day by day",
            List.of(
                    Column.<Object>day("day", "Day", _ -> null),
                    Column.<Object>text("note", "Note", _ -> null),
                    Column.<Object>money("revenue", "Revenue (EGP)", _ -> null).total(),
                    Column.<Object>money("costs", "Costs (EGP)", _ -> null).total(),
                    Column.<Object>moment("at", "When", _ -> null)),
            Chart.lines("Revenue and costs by day (EGP)", "day", "revenue", "costs"));
    private static final Section ROLES = new Section(
            "roles",
            "Accounts by role",
            List.of(
                    Column.<Object>text("role", "Role", _ -> null),
                    Column.<Object>whole("count", "Accounts", _ -> null).total()),
            Chart.bars("Accounts by role", "role", "count"));
    private static final Section TILES = new Section(
            "kpis",
            "Key figures",
            List.of(
                    Column.<Object>text("title", "Figure", _ -> null),
                    Column.<Object>whole("value", "Now", _ -> null),
                    Column.<Object>percent("change", "Change (%)", _ -> null)),
            Chart.tiles("title", "value", "change"));

    @Test
    void aWorkbookHasASheetPerSectionWithItsTotalsAndNoFormulas() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(ReportFormat.XLSX)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheet("Summary").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Board");
            var days = book.getSheet("Day by day");
            assertThat(days.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Revenue (EGP)");
            assertThat(days.getLastRowNum()).isEqualTo(29);
            assertThat(days.getRow(1).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(FIRST);
            assertThat(DateUtil.isCellDateFormatted(days.getRow(1).getCell(0))).isTrue();
            assertThat(days.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(days.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1 قاهرة <b>");
            assertThat(days.getRow(1).getCell(4).getLocalDateTimeCellValue()).hasToString("2026-03-15T12:00");
            var sum = 0.0;
            for (var row = 1; row <= 28; row++) {
                sum += days.getRow(row).getCell(2).getNumericCellValue();
            }
            var total = days.getRow(29);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("Total");
            assertThat(total.getCell(2).getNumericCellValue())
                    .isCloseTo(sum, org.assertj.core.data.Offset.offset(0.001));
            assertThat(total.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(book.getSheet("Accounts by role").getRow(4).getCell(1).getNumericCellValue())
                    .isEqualTo(60);
        }
    }

    @Test
    void pagesHaveTheirTextTotalsAndPictures() throws Exception {
        var bytes = written(ReportFormat.PDF);
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Board", "2026-02-01 to 2026-02-28", "Key figures", "Day by day", "Accounts by role")
                    .contains("Total", "customer", "60", "Page 1 of")
                    .contains("1,260,378.00");
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
            keep("board", page);
            assertThat(coloured(page, Ink.NAVY.getRGB())).as("the title").isGreaterThan(1000);
            assertThat(coloured(page, Ink.SERIES.getFirst().getRGB()))
                    .as("a line of the picture")
                    .isGreaterThan(50);
        }
    }

    @Test
    void arabicIsJoinedAndRunsFromRightToLeft() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new FileDocuments().begin(ReportFormat.PDF, cover(1), out)) {
            document.begin(ROLES);
            row(document, "محمد", new BigDecimal(40));
            row(document, "Castrol محمد", new BigDecimal(5));
            document.end(part("roles", 2, Map.of("count", new BigDecimal(45))));
            document.finish(List.of());
        }
        var text = new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1);
        // As it is seen from the left: final dal, medial meem, medial hah, initial meem; in both rows and under both
        // bars.
        assertThat(text.split("\uFEAA\uFEE4\uFEA4\uFEE3", -1)).hasSize(5);
        assertThat(text).contains("Castrol \uFEAA").doesNotContain("?");
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            keep("arabic", new PDFRenderer(pdf).renderImageWithDPI(0, 80));
        }
    }

    @Test
    void aLongTableOnPagesSaysHowMuchIsLeftOut() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new FileDocuments().begin(ReportFormat.PDF, cover(1), out)) {
            document.begin(ROLES);
            for (var row = 0; row < 1500; row++) {
                document.row(List.of("role " + row, BigDecimal.ONE));
            }
            assertThat(document.shown(1500)).isEqualTo(1000);
            document.end(part("roles", 1500, Map.of("count", new BigDecimal(1500))));
            document.finish(List.of());
        }
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The first 1,000 of 1,500 rows", "1,500", "role 999")
                    .doesNotContain("role 1000");
        }
    }

    @Test
    void severalTablesAreAZipAndTextsAreNoFormulas() throws Exception {
        var zip = new ZipInputStream(new ByteArrayInputStream(written(ReportFormat.CSV)));
        var names = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(names).containsExactly("kpis.csv", "days.csv", "roles.csv");
        assertThat(texts.get(1).lines().limit(2))
                .containsExactly(
                        "day,note,revenue,costs,at",
                        "2026-02-01,'=1+1 قاهرة <b>,45000.00,30000.00,2026-03-15T10:00:00Z");
        assertThat(texts.get(1).lines()).hasSize(29);
    }

    @Test
    void jsonSaysWhoTookWhatAndHowMuch() throws Exception {
        var json = JsonMapper.shared().readTree(written(ReportFormat.JSON));
        assertThat(json.at("/data/exportInfo/exportedBy").asString()).isEqualTo("mona@clutch.test");
        assertThat(json.at("/data/exportInfo/exportedAt").asString()).isEqualTo("2026-03-15T10:00:00Z");
        assertThat(json.at("/data/exportInfo/type").asString()).isEqualTo("dashboard");
        assertThat(json.at("/data/days").size()).isEqualTo(28);
        assertThat(json.at("/data/counts/days").asInt()).isEqualTo(28);
        assertThat(json.at("/data/totals/days/revenue").decimalValue()).isEqualByComparingTo("1260378.00");
    }

    @Test
    void aWorkbookOrJsonThatWasNotFinishedIsOpenedByNobody() throws Exception {
        for (var format : List.of(ReportFormat.XLSX, ReportFormat.JSON)) {
            var out = new ByteArrayOutputStream();
            try (var document = new FileDocuments().begin(format, cover(3), out)) {
                for (var time = 0; time < 10; time++) {
                    days(document);
                }
            }
            assertThatThrownBy(() -> {
                        if (format == ReportFormat.XLSX) {
                            new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).close();
                        } else {
                            JsonMapper.shared().readTree(out.toByteArray());
                        }
                    })
                    .as("%s", format)
                    .isInstanceOf(Exception.class);
        }
    }

    private static byte[] written(ReportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new FileDocuments().begin(format, cover(3), out)) {
            document.begin(TILES);
            row(document, "Total users", new BigDecimal(412), new BigDecimal("12.5"));
            row(document, "Active users", new BigDecimal(380), new BigDecimal("-3.0"));
            row(document, "Vehicles", new BigDecimal(60), BigDecimal.ZERO);
            row(document, "Active sessions", new BigDecimal(17), new BigDecimal("40.0"));
            var kpis = part("kpis", 4, Map.of());
            document.end(kpis);
            var days = days(document);
            document.begin(ROLES);
            row(document, "customer", new BigDecimal(40));
            row(document, "driver", new BigDecimal(15));
            row(document, "finance_officer", new BigDecimal(5));
            var roles = part("roles", 3, Map.of("count", new BigDecimal(60)));
            document.end(roles);
            document.finish(List.of(kpis, days, roles));
        }
        return out.toByteArray();
    }

    private static Part days(ReportDocument document) throws IOException {
        document.begin(DAYS);
        for (var day = 0; day < 28; day++) {
            row(
                    document,
                    FIRST.plusDays(day),
                    day == 0 ? "=1+1 قاهرة <b>" : "a day",
                    BigDecimal.valueOf(4_500_000 + 100 * day, 2),
                    BigDecimal.valueOf(3_000_000 - 30_000 * day, 2),
                    READ_AT);
        }
        var part =
                part("days", 28, Map.of("revenue", new BigDecimal("1260378.00"), "costs", new BigDecimal("726600.00")));
        document.end(part);
        return part;
    }

    private static void row(ReportDocument document, @Nullable Object... cells) {
        document.row(Arrays.asList(cells));
    }

    private static Part part(String section, long rows, Map<String, BigDecimal> totals) {
        return new Part(section, section, rows, rows, totals);
    }

    private static Cover cover(int sections) {
        return new Cover(
                "Board",
                "dashboard",
                "mona@clutch.test",
                new Stretch(
                        "last_month",
                        new Span(FIRST, FIRST.plusDays(27)),
                        new Span(FIRST.minusMonths(1), FIRST.minusDays(1))),
                READ_AT,
                READ_AT,
                CAIRO,
                sections);
    }

    private static long coloured(BufferedImage page, int colour) {
        return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .filter(pixel -> pixel == colour)
                .count();
    }

    /** Beside the other results of the build, for whoever wants to look at it. */
    private static void keep(String name, BufferedImage page) throws IOException {
        var folder = new File("target/pages");
        folder.mkdirs();
        ImageIO.write(page, "png", new File(folder, name + ".png"));
    }
}
