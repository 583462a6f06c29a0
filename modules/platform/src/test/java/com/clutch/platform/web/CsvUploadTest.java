package com.clutch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvUploadTest {

    private static CsvUpload csv(String text) throws IOException {
        return CsvFile.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsRowsWithTheirLines() throws IOException {
        var csv = csv("\uFEFFname, color\r\n\"a\nb\",red\r\n\r\n c ,\r\nd\r\n");

        assertThat(csv.header()).containsExactly("name", "color");
        assertThat(csv.rows().map(row -> row.line() + row.value("name") + "/" + row.value("color")))
                .containsExactly("2a\nb/red", "5c/", "6d/");
    }

    @Test
    void namesMissingAndUnknownColumns() throws IOException {
        var csv = csv("name,colour\n");

        assertThatThrownBy(() -> csv.requireColumns(Set.of("name", "vin"), Set.of("color")))
                .hasMessage("Columns are missing: vin. Columns are not known: colour. Allowed: color, name, vin.");
        csv("color,name,vin\n").requireColumns(Set.of("name", "vin"), Set.of("color"));
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatThrownBy(() -> csv("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> csv("a,a\n")).hasMessageContaining("twice");
        assertThatThrownBy(() -> csv("a,\n")).hasMessageContaining("one name is empty");
        assertThatThrownBy(() -> csv("a,b\n1,2,3\n").rows().toList()).hasMessageContaining("Line 2 has 3 cells");
        assertThatThrownBy(() -> csv("a,b\n1,2\n\"3,4\n").rows().toList())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("after line 2");
    }

    @Test
    void refusesOtherEncodings() {
        assertThatThrownBy(() -> CsvFile.open(
                                new ByteArrayInputStream("name\nJosé\n".getBytes(StandardCharsets.ISO_8859_1)))
                        .rows()
                        .toList())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("UTF-8");
    }
}
