package dev.victor.trading.anonymise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Puts people into every corner of a workbook that one can be in.
final class WithPeople {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private WithPeople() {}

  /// The workbook with a commenting, sharing, linking Jane.
  static byte[] of(byte[] workbook) throws IOException {
    Map<String, String> parts = parts(workbook);
    parts.merge(
        "xl/workbook.xml",
        "",
        (book, none) ->
            book.replace(
                    "<sheets>",
                    "<fileSharing userName=\"Jane\"/><x15ac:absPath url=\"C:\\Users\\Jane\""
                        + " xmlns:x15ac=\"x15ac\"/><sheets>")
                .replace(
                    "</sheets>",
                    "</sheets><externalReferences><externalReference r:id=\"rId91\"/>"
                        + "</externalReferences><definedNames><definedName name=\"Jane\">1"
                        + "</definedName></definedNames>"));
    parts.merge(
        "xl/_rels/workbook.xml.rels",
        "",
        (all, none) -> related(all, "rId91", "externalLink", "externalLinks/externalLink1.xml"));
    parts.merge(
        "_rels/.rels", "", (all, none) -> related(all, "rId92", "custom", "docProps/custom.xml"));
    parts.merge(
        "[Content_Types].xml",
        "",
        (types, none) ->
            types.replace(
                "</Types>",
                "<Override PartName=\"/xl/comments1.xml\" ContentType=\"comments\"/>"
                    + "<Override PartName=\"/xl/persons/person.xml\" ContentType=\"person\"/>"
                    + "</Types>"));
    parts.merge(
        "xl/worksheets/sheet1.xml",
        "",
        (sheet, none) ->
            sheet
                .replaceFirst("(<sheetData>.*?<c [^>]*>)", "$1<f>\"Jane\"&amp;1</f>")
                .replaceFirst("<pageSetup[^>]*/>", "")
                .replace(
                    "</worksheet>",
                    "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\""
                        + " tooltip=\"Jane\"/></hyperlinks><pageSetup orientation=\"portrait\""
                        + " r:id=\"rId3\"/>"
                        + "<headerFooter><oddHeader>Jane</oddHeader></headerFooter><legacyDrawing"
                        + " r:id=\"rId2\"/></worksheet>"));
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        related(
                related(
                    "<Relationships></Relationships>",
                    "rId2",
                    "vmlDrawing",
                    "../drawings/vmlDrawing1.vml"),
                "rId3",
                "printerSettings",
                "../printerSettings/printerSettings1.bin")
            .replace(
                "</Relationships>",
                "<Relationship Id=\"rId1\" Type=\"hyperlink\" Target=\"mailto:jane@example.com\""
                    + " TargetMode=\"External\"/></Relationships>"));
    for (String people :
        new String[] {
          "xl/comments1.xml",
          "xl/persons/person.xml",
          "xl/drawings/vmlDrawing1.vml",
          "xl/printerSettings/printerSettings1.bin",
          "xl/externalLinks/externalLink1.xml",
          "docProps/custom.xml",
          "customXml/item1.xml"
        }) {
      parts.put(people, "<author>Jane</author><v>secret</v>");
    }
    return zipped(parts);
  }

  private static String related(String all, String id, String type, String target) {
    return all.replace(
        "</Relationships>",
        "<Relationship Id=\""
            + id
            + "\" Type=\""
            + RELATION
            + type
            + "\" Target=\""
            + target
            + "\"/></Relationships>");
  }

  /// The parts of a workbook by their names.
  static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        parts.put(
            entry.getName(),
            new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
