package uk.goldthread.intake.read.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.read.source.Tree;

/**
 * A cursor over one XML part of an office document, by local names. Document type definitions are refused, so that no
 * entity is ever expanded or fetched.
 */
public final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Tree tree;
    private int event;
    private int depth;

    private Xml(XMLStreamReader reader, Tree tree) {
        this.reader = reader;
        this.tree = tree;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // our own bound speaks first
        return factory;
    }

    public static Xml open(InputStream part, Tree tree) {
        try {
            return new Xml(FACTORY.createXMLStreamReader(part), tree);
        } catch (XMLStreamException damaged) {
            throw CannotRead.damaged();
        }
    }

    /** Moves to the next tag or text; false at the end of the part. */
    public boolean next() {
        try {
            do {
                if (!reader.hasNext()) return false;
                event = reader.next();
                if (event == XMLStreamConstants.DTD) throw foreign();
            } while (!isStart() && !isEnd() && !isText());
        } catch (XMLStreamException damaged) {
            throw CannotRead.damaged();
        }
        Budget.check();
        measure();
        return true;
    }

    private void measure() {
        if (isStart() && ++depth > tree.limits().nesting()) throw tooDeep(tree.limits());
        if (isEnd()) depth--;
    }

    public static CannotRead tooDeep(Limits limits) {
        return new CannotRead(
                "The document's parts lie more than %d deep in each other, as in no ordinary document. Choose the document itself."
                        .formatted(limits.nesting()));
    }

    private static CannotRead foreign() {
        return new CannotRead(
                "The file has definitions of its own inside, which office programs never write. Save it again in an office program and choose the new file.");
    }

    /** Moves through the children of the element that has just started; false at its end. */
    public boolean within(int depthOfElement) {
        return next() && !(isEnd() && depth < depthOfElement);
    }

    /** The number of open elements, the one that has just started included. */
    public int depth() {
        return depth;
    }

    /** Moves to the end of the element that has just started. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) continue;
    }

    /** The text of the element that has just started, with that of its children. */
    public String textWithin() {
        var text = new StringBuilder();
        int element = depth;
        while (within(element)) if (isText()) text.append(reader.getText());
        return text.toString();
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    public boolean starts(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public String name() {
        return reader.getLocalName();
    }

    public String text() {
        return reader.getText();
    }

    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    public String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    public int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }

    /** An on-off property is on where it stands, unless it says otherwise. */
    public boolean isOn() {
        return switch (attribute("val", "on")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException unheardOf) {
            throw new IllegalStateException(unheardOf);
        }
    }
}
