using System.Text;
using System.Xml;

namespace Alliance.Core;

/// <summary>Reads XML of rates: forward only, without document types and entities, in the encodings that the publishers use.</summary>
internal static class RateXml
{
    private const int DeclarationLength = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = 256L * 1024 * 1024,
        CloseInput = false,
    };

    /// <summary>Opens and reads a file in the declared encoding, UTF-8 or windows-1251; UTF-8 when none is declared.</summary>
    /// <exception cref="RateFileException">The declaration names another encoding, or the file has another one.</exception>
    public static T Read<T>(Stream stream, Func<XmlReader, T> read)
    {
        var lines = new TextLines(stream);
        lines.Begin();
        return Read(lines, read);
    }

    /// <summary>Reads a file of which at most the byte order mark has been read.</summary>
    /// <inheritdoc cref="Read{T}(Stream, Func{XmlReader, T})"/>
    public static T Read<T>(TextLines lines, Func<XmlReader, T> read)
    {
        string start = Encoding.Latin1.GetString(lines.Peek(DeclarationLength));
        Encoding encoding = EncodingOf(start);
        using var text = new StreamReader(lines.Rest(), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true);
        XmlReader? xml = null;
        try
        {
            xml = XmlReader.Create(text, Settings);
            return read(xml);
        }
        catch (XmlException error)
        {
            throw new RateFileException($"The XML is not well-formed: {Reason(error)}", Math.Max(error.LineNumber, 1), Math.Max(error.LinePosition, 1), error);
        }
        catch (DecoderFallbackException error)
        {
            // Text is decoded ahead of the position up to which the XML has been read, so the position is not known.
            throw new RateFileException("The text is not UTF-8, the declared or default encoding.", error);
        }
        finally
        {
            xml?.Dispose();
        }
    }

    public static RateFileException Wrong(XmlReader xml, string message)
    {
        var place = (IXmlLineInfo)xml;
        return new(message, Math.Max(place.LineNumber, 1), Math.Max(place.LinePosition, 1));
    }

    /// <summary>Returns the value of a required attribute.</summary>
    public static string Attribute(XmlReader xml, string name) => xml.GetAttribute(name) ?? throw Wrong(xml, $"The element {xml.LocalName} has no attribute {name}.");

    private static Encoding EncodingOf(string start)
    {
        int declaration = start.IndexOf("<?xml", StringComparison.Ordinal);
        int end = start.IndexOf("?>", StringComparison.Ordinal);
        int name = declaration < 0 || end < 0 ? -1 : start.IndexOf("encoding", StringComparison.Ordinal);
        if (name < 0 || name > end)
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        string value = start[(name + "encoding".Length)..end].TrimStart(' ', '\t', '\r', '\n', '=').Trim(' ', '"', '\'');
        int quote = value.IndexOfAny(['"', '\'']);
        value = quote < 0 ? value : value[..quote];
        // The provider is not registered, because that would change the encodings of the whole process.
        return value.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
            : value.Equals("windows-1251", StringComparison.OrdinalIgnoreCase) ? CodePagesEncodingProvider.Instance.GetEncoding(1251)!
            : throw new RateFileException($"The declared encoding is {RateText.Excerpt(value)}; it should be utf-8 or windows-1251.", 1, name + 1);
    }

    private static string Reason(XmlException error)
    {
        // The platform's message gives advice to the developer who created the reader, not to the user of the file.
        if (error.Message.Contains(nameof(XmlReaderSettings.DtdProcessing), StringComparison.Ordinal))
            return "It has a document type declaration, which files of rates do not have.";
        int place = error.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}
