package org.tongbao.workbench.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.ui.testkit.VisibleTexts;

/** Finds words of the wrong language among the texts on the screen. */
final class Languages {

    /** Latin words that stay Latin in a Chinese text: names, abbreviations of the trade, keys, words of the form. */
    private static final Set<String> LATIN = Stream.of(
                    // names and abbreviations of the trade, as the official form uses them
                    "IP IPv4 IPv6 CIDR URL ISMS SOC DoS DDoS Windows Linux Unix Mac OS Google Yahoo Bing Baidu robots txt",
                    "WebDAV FrontPage IIS STEP IDC SQL XSS CSRF HTTP HTTPS http https DNS FTP SSL TLS STARTTLS SMTP VPN ID WAF IDS IPS",
                    "APT CVE CMS API Log Web Mail Email E-mail Apache Tomcat PHP ASP NET Java NCERT TWCERT CC MTPD AD",
                    // keys of the keyboard, formats of files, names of products
                    "Ctrl Alt Shift Esc Enter Tab Delete Backspace Home End PageUp PageDown Insert",
                    "Tongbao Eclipse Public License Derby CSV PDF JSON ISO Virus Check")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]+");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}]+");

    /** Numbers of provisions and fields, paths, addresses: no language at all. */
    private static final Pattern NEUTRAL = Pattern.compile("K:\\d+|CLK-?\\w*|F\\d-\\d+\\w*|\\d[A-Z]\\b"
            + "|(?:/[\\w.@+-]+){2,}|[\\w.-]+@[\\w.-]+|https?://\\S+|\\b[\\w-]+\\.example\\b|example\\.\\w+|F\\d{1,2}|\\b(?:I{1,3}|IV|V|VI{1,3})\\b"
            // identifiers of rule packs, which the history records, and names of digests
            + "|\\b(?:bureau|tw|SHA)-\\d+"
            // addresses of databases, options of the command line
            + "|jdbc:\\S+|--[a-z]+"
            // words of the official form
            + "|\\(IP Address\\)|\\(Web-URL\\)|\\(Web Distribution Authoring and Versioning\\)");

    private Languages() {}

    /** Texts with Latin words in them, each with the words. */
    static List<String> withLatin(Collection<VisibleTexts.Seen> texts) {
        var found = new ArrayList<String>();
        for (VisibleTexts.Seen seen : texts) {
            String text = NEUTRAL.matcher(seen.text()).replaceAll(" ");
            List<String> words = WORD.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .filter(word -> !LATIN.contains(word.toLowerCase(Locale.ROOT)))
                    .toList();
            if (!words.isEmpty()) {
                found.add(seen.where() + ": " + words + " in 「" + seen.text() + "」");
            }
        }
        return found;
    }

    /** Texts with Chinese characters in them, citations of Chinese provisions left out. */
    static List<String> withHan(Collection<VisibleTexts.Seen> texts) {
        return texts.stream()
                .filter(seen -> HAN.matcher(seen.text()).find())
                .map(seen -> seen.where() + ": 「" + seen.text() + "」")
                .toList();
    }
}
