package com.clutch.assets.application.asset;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.imports.ImportError;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.Imports;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Takes a whole file of assets into the books. */
@Service
public class AssetImport {

    private static final int LINES_PER_QUERY = 2_000;

    private final Imports imports;
    private final Assets assets;
    private final AssetEvents language;
    private final Keeping keeping;
    private final CompanyTime time;

    AssetImport(Imports imports, Assets assets, AssetEvents language, Keeping keeping, CompanyTime time) {
        this.imports = imports;
        this.assets = assets;
        this.language = language;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @return what became of each line, in the order given
     * @throws DomainException {@link ImportError#TOO_MANY_ROWS}
     */
    public ImportReport run(List<ImportLine<AssetLine>> lines, boolean dryRun, Actor actor) {
        return imports.run(
                lines,
                dryRun,
                said -> new AssetImportPlan(
                        known(said),
                        assets,
                        time.now(),
                        edits -> edits.forEach(edit -> {
                            var before = edit.before();
                            if (before == null) {
                                keeping.add(edit.after(), assets, language, actor);
                            } else {
                                keeping.save(before, edit.after(), assets, language, actor);
                            }
                        })));
    }

    private List<Asset> known(List<AssetLine> lines) {
        var known = new ArrayList<Asset>();
        for (var start = 0; start < lines.size(); start += LINES_PER_QUERY) {
            var part = lines.subList(start, Math.min(start + LINES_PER_QUERY, lines.size()));
            var numbers = part.stream()
                    .map(AssetLine::number)
                    .filter(Objects::nonNull)
                    .toList();
            var serialNumbers = part.stream()
                    .map(AssetLine::serialNumber)
                    .filter(Objects::nonNull)
                    .toList();
            known.addAll(assets.having(numbers, serialNumbers));
        }
        return known;
    }
}
