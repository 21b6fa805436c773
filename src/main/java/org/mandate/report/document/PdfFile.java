package org.mandate.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A document as PDF with tags, embedded fonts, bookmarks and page numbers. The same document gives the same bytes: the date is
 * the one it speaks of, and the id is a digest of its text.
 */
public final class PdfFile {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private PdfFile() {}

    /** The file. */
    public static byte[] of(Document document) {
        String html = PaperPage.of(document);
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansMono.ttf"), FAMILY + " Mono", NORMAL, FontStyle.NORMAL, true);
        // Headings, lists and tables are tagged as such, so that a screen reader can tell them apart.
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        // Nothing is fetched, whatever a text says.
        builder.useUriResolver((base, uri) -> null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                pdf.setDocumentId(id(html));
                pdf.setDocumentInformation(information(document));
                pdf.getDocumentCatalog().setLanguage(document.language());
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream(FONTS + name), name);
    }

    private static PDDocumentInformation information(Document document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Escaped.plain(document.title()));
        information.setSubject(Escaped.plain(document.kicker()));
        information.setKeywords(Escaped.plain(document.handling()));
        information.setProducer("mandate");
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(LocalDate.parse(document.date())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli());
        information.setCreationDate(day);
        information.setModificationDate(day);
        return information;
    }

    private static long id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
