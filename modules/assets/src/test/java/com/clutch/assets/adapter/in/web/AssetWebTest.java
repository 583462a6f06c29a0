package com.clutch.assets.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.assets.AssetsFixture;
import com.clutch.events.Change;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.AssetChanged;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class AssetWebTest extends AssetsFixture {

    private static final String PANEL = """
        {"name":"Laptop","type":"it_hardware","category":"Computers","description":"","serialNumber":"SN-1",
        "model":"T14","manufacturer":"Lenovo","purchaseDate":"2025-03-02T00:00:00.000Z","purchasePrice":24000,
        "currentValue":20000,"status":"active","location":{"building":"HQ","floor":"2","room":"201"},
        "assignedTo":null,"maintenance":{"lastService":"","nextService":"","serviceInterval":0,"totalServices":0,
        "totalCost":0},"warranty":{"startDate":"","endDate":"","provider":"","terms":""},"tags":[],"images":[],
        "documents":[]}
        """;

    @Test
    void takesWhatThePanelSendsAndAnswersEveryObjectItReads() throws Exception {
        send("/assets", PANEL)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data._id").isNotEmpty())
                .andExpect(jsonPath("$.data.number").value(matchesPattern("AST-[0-9]{6}")))
                .andExpect(jsonPath("$.data.type").value("it_hardware"))
                .andExpect(jsonPath("$.data.purchaseDate").value("2025-03-02"))
                .andExpect(jsonPath("$.data.currentValue").value(20000.0))
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.availability").value("available"))
                .andExpect(jsonPath("$.data.location.building").value("HQ"))
                .andExpect(jsonPath("$.data.assignedTo").value(nullValue()))
                .andExpect(jsonPath("$.data.maintenance.totalServices").value(0))
                .andExpect(jsonPath("$.data.maintenance.totalCost").value(0.0))
                .andExpect(jsonPath("$.data.warranty.provider").value(nullValue()))
                .andExpect(jsonPath("$.data.tags").isArray());
        var event = told.of(AssetChanged.class).getFirst();
        assertThat(event.state().number()).startsWith("AST-");
        assertThat(event.header().actorId()).isEqualTo(mona);
    }

    @Test
    void changesOnlyWhatIsSaidAndTellsBeforeAndAfter() throws Exception {
        var id = made("/assets", PANEL);
        told.clear();
        call(
                        put("/api/v1/assets/" + id).header("If-Match", "\"v1\""),
                        "{\"tags\":[\"New\",\"new\"],\"status\":\"lost\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.name").value("Laptop"))
                .andExpect(jsonPath("$.data.tags", hasSize(1)))
                .andExpect(jsonPath("$.data.version").value(2));
        assertThat(told.of(AssetChanged.class).getFirst().changes())
                .contains(new FieldChange("status", "\"active\"", "\"lost\""));
        call(put("/api/v1/assets/" + id).header("If-Match", "\"v1\""), "{\"name\":\"Other\"}")
                .andExpect(status().isPreconditionFailed());
        change("/assets/" + id, "{\"name\":\"Laptop\"}")
                .andExpect(jsonPath("$.data.version").value(2));
        change("/assets/" + id, "{\"status\":\"maintenance\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value("lost"))
                .andExpect(jsonPath("$.allowed", hasItem("active")));
    }

    @Test
    void refusesBadInputWithAClearWord() throws Exception {
        made("/assets", PANEL);
        send("/assets", "{\"name\":\"Other\",\"type\":\"other\",\"serialNumber\":\"sn-1\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("SERIAL_NUMBER_TAKEN"));
        send("/assets", "{\"name\":\"\",\"purchasePrice\":-5}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.name").isNotEmpty())
                .andExpect(jsonPath("$.errors.type").isNotEmpty())
                .andExpect(jsonPath("$.errors.purchasePrice").isNotEmpty());
        send("/assets", "{\"name\":\"A\",\"type\":\"spaceship\"}").andExpect(status().is4xxClientError());
        read("/assets/nonsense").andExpect(status().isNotFound());
        read("/assets?sort=colour").andExpect(status().isBadRequest());
        read("/assets?status=broken").andExpect(status().isBadRequest());
    }

    @Test
    void removesFromSightAndFreesTheSerialNumber() throws Exception {
        var id = made("/assets", PANEL);
        remove("/assets/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.id").value(id));
        read("/assets/" + id).andExpect(status().isNotFound());
        read("/assets").andExpect(jsonPath("$.data", hasSize(0)));
        assertThat(told.of(AssetChanged.class).getLast().change()).isEqualTo(Change.DELETED);
        made("/assets", PANEL);
    }

    @Test
    void filtersSearchesSortsAndExports() throws Exception {
        made("/assets", PANEL);
        made(
                "/assets",
                "{\"name\":\"Chair\",\"type\":\"furniture\",\"tags\":[\"blue\"],\"location\":{\"building\":\"hq\"}}");
        made("/assets", "{\"name\":\"Drill\",\"type\":\"equipment\",\"status\":\"inactive\"}");
        read("/assets?status=available&type=furniture&tag=Blue&location=HQ").andExpect(jsonPath("$.data", hasSize(1)));
        read("/assets?q=leno t1").andExpect(jsonPath("$.data[0].name").value("Laptop"));
        read("/assets?sort=name&limit=1&page=2")
                .andExpect(jsonPath("$.data[0].name").value("Drill"))
                .andExpect(jsonPath("$.pagination.total").value(3));
        var csv = body(call(get("/api/v1/assets?sort=name").accept("text/csv"), null));
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("serialNumber")
                .contains("location.building");
    }

    @Test
    void importsTheFileItExportsAndTheSameFileAgainChangesNothing() throws Exception {
        made("/assets", PANEL);
        var csv = "name,type,serialNumber,purchasePrice,tags\n"
                + "Chair,furniture,C-1,100,blue;oak\n"
                + "Chair,furniture,c-1,100,\n"
                + "Table,spoon,C-2,100,\n"
                + "Shelf,furniture,,100,\n"
                + "Laptop 2,it_hardware,SN-1,,\n";
        take(csv, "?dryRun=true")
                .andExpect(jsonPath("$.data.totals.created").value(1))
                .andExpect(jsonPath("$.data.totals.updated").value(1))
                .andExpect(jsonPath("$.data.totals.rejected").value(3))
                .andExpect(jsonPath("$.data.rows[1].errors.serialNumber").isNotEmpty())
                .andExpect(jsonPath("$.data.rows[2].errors.type").isNotEmpty())
                .andExpect(jsonPath("$.data.rows[3].errors.serialNumber").isNotEmpty());
        read("/assets").andExpect(jsonPath("$.pagination.total").value(1));
        take(csv, "").andExpect(jsonPath("$.data.totals.created").value(1));
        take(csv, "")
                .andExpect(jsonPath("$.data.totals.unchanged").value(2))
                .andExpect(jsonPath("$.data.totals.created").value(0));
        var exported = body(call(get("/api/v1/assets").accept("text/csv"), null));
        take(exported, "").andExpect(jsonPath("$.data.totals.unchanged").value(2));
        take("name,type\nA,other\n", "").andExpect(status().is(422));
    }

    private ResultActions take(String csv, String query) throws Exception {
        return web.perform(post("/api/v1/assets/import" + query)
                .header("Authorization", "Bearer " + token)
                .contentType("text/csv")
                .content(csv));
    }

    @Test
    void changesManyAtOnceAndSaysWhatBecameOfEach() throws Exception {
        var one = made("/assets", PANEL);
        var two = made("/assets", "{\"name\":\"Chair\",\"type\":\"furniture\",\"status\":\"inactive\"}");
        var ids = "\"ids\":[\"%s\",\"%s\",\"%s\"]".formatted(one, two, mona);
        send("/assets/bulk-status", "{%s,\"status\":\"inactive\"}".formatted(ids))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data[0].outcome").value("changed"))
                .andExpect(jsonPath("$.data[1].outcome").value("unchanged"))
                .andExpect(jsonPath("$.data[2].code").value("NOT_FOUND"));
        send("/assets/bulk-location", "{%s,\"location\":{\"building\":\"Annex\"}}".formatted(ids))
                .andExpect(jsonPath("$.data[0].outcome").value("changed"));
        read("/assets/" + one)
                .andExpect(jsonPath("$.data.location.building").value("Annex"))
                .andExpect(jsonPath("$.data.location.room").value("201"));
        send("/assets/bulk-status", "{\"ids\":[],\"status\":\"active\"}").andExpect(status().is(422));
    }

    @Test
    void givesABookValueAndItsSchedule() throws Exception {
        var id = made(
                "/assets",
                "{\"name\":\"Van\",\"type\":\"vehicle\",\"purchaseDate\":\"2025-03-02\",\"purchasePrice\":24000,"
                        + "\"salvageValue\":0,\"usefulLifeMonths\":24}");
        read("/assets/" + id)
                .andExpect(jsonPath("$.data.bookValue").value(12000.0))
                .andExpect(jsonPath("$.data.currentValue").value(12000.0));
        read("/assets/" + id + "/depreciation?at=2026-09-02")
                .andExpect(jsonPath("$.data.bookValue").value(6000.0))
                .andExpect(jsonPath("$.data.perMonth").value(1000.0))
                .andExpect(jsonPath("$.data.schedule", hasSize(2)));
        read("/assets/analytics/overview")
                .andExpect(jsonPath("$.data.total").value(1))
                .andExpect(jsonPath("$.data.purchaseValue").value(24000.0))
                .andExpect(jsonPath("$.data.currentValue").value(12000.0))
                .andExpect(jsonPath("$.data.byType.vehicle").value(1));
    }

    @Test
    void printsALabelThatLeadsToTheAsset() throws Exception {
        var id = made("/assets", PANEL.replace("\"Laptop\"", "\"Laptop <b> & co\""));
        var png = read("/assets/" + id + "/label.png?size=200")
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(decoded(png)).endsWith("/api/v1/assets/" + id);
        var svg = body(read("/assets/" + id + "/label.svg").andExpect(content().contentType("image/svg+xml")));
        assertThat(svg).contains("AST-0").contains("Laptop &lt;b&gt; &amp; co").doesNotContain("<b>");
        read("/assets/" + id + "/label.png?size=9999").andExpect(status().is(422));
    }

    private static String decoded(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void refusesWhoMayNot() throws Exception {
        signIn("view_assets");
        read("/assets").andExpect(status().isOk());
        send("/assets", PANEL).andExpect(status().isForbidden());
        read("/vendors").andExpect(status().isForbidden());
        web.perform(get("/api/v1/assets")).andExpect(status().isUnauthorized());
    }
}
