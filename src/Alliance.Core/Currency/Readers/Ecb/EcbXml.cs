using System.Text;
using System.Xml;

namespace Alliance.Core;

/// <summary>Reads the XML of the day, of 90 days and of the history: an envelope with one cube per day, which contains one cube per currency.</summary>
internal static class EcbXml
{
    private const string Namespace = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";

    public static ValueList<ExchangeRateSeries> Read(TextLines lines, Id<Source> source) => RateXml.Read(lines, xml => Read(xml, source));

    private static ValueList<ExchangeRateSeries> Read(XmlReader xml, Id<Source> source)
    {
        var columns = new Dictionary<CurrencyCode, RateColumn>();
        List<CurrencyCode> order = [];
        List<LocalDate> dates = [];
        LocalDate day = default;
        int days = 0;
        bool isNewestFirst = true;
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "Envelope")
            throw RateXml.Wrong(xml, $"The XML begins with {RateText.Excerpt(xml.LocalName)}; XML of the reference rates begins with Envelope.");
        int foreign = int.MaxValue, wrappers = 0;
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && xml.Depth <= foreign)
                throw RateXml.Wrong(xml, $"There is text between the elements: {RateText.Excerpt(xml.Value)}.");
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // Elements of other namespaces are skipped with their content; a cube in one of them is an error.
            if (xml.Depth <= foreign)
                foreign = xml.NamespaceURI == Namespace ? int.MaxValue : xml.Depth;
            if (xml.NamespaceURI != Namespace)
                continue;
            if (xml.LocalName != "Cube" || foreign < xml.Depth || xml.Depth > 3)
                throw RateXml.Wrong(xml, $"{RateText.Excerpt(xml.LocalName)} is not expected here; the envelope contains a Cube, this contains a Cube for each day, and these contain one for each currency.");
            if (xml.Depth == 1)
            {
                Expect(xml, "The Cube around the days");
                if (wrappers++ > 0)
                    throw RateXml.Wrong(xml, "There is a second Cube around days; only one is expected.");
            }
            else if (xml.Depth == 2)
            {
                Expect(xml, "The Cube of a day", "time");
                string time = RateXml.Attribute(xml, "time");
                if (!RateText.TryDay(Encoding.UTF8.GetBytes(time), out LocalDate next))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(time)} is not a day; it should be one such as 2024-12-10.");
                if (days++ == 1)
                    isNewestFirst = next < day;
                if (days > 1 && (next == day || next < day != isNewestFirst))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(time)} {(next == day ? "appears twice" : "is out of order")}; days should be in order, newest or oldest first, each once.");
                day = next;
                dates.Add(day);
            }
            else
            {
                Expect(xml, "The Cube of a currency", "currency", "rate");
                string code = RateXml.Attribute(xml, "currency"), text = RateXml.Attribute(xml, "rate");
                if (!CurrencyCode.TryParse(code, out CurrencyCode currency))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(code)} is not a currency code.");
                if (currency == EcbReferenceRates.Euro)
                    throw RateXml.Wrong(xml, "EUR has a rate against itself.");
                if (!RateText.TryRate(Encoding.UTF8.GetBytes(text), (byte)'.', out decimal rate))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(text)} is not a rate of {currency}; it should be a positive number, such as 1.0527.");
                if (!columns.TryGetValue(currency, out RateColumn? column))
                {
                    columns.Add(currency, column = new(currency, dates));
                    order.Add(currency);
                }
                RateColumn.CheckCells(dates.Count, order.Count);
                if (!column.TryAdd(rate))
                    throw RateXml.Wrong(xml, $"{currency} appears twice on one day.");
            }
        }
        return days == 0
            ? throw RateXml.Wrong(xml, "The XML contains no day with rates.")
            : [.. order.Select(currency => columns[currency].ToSeries(isNewestFirst, canEnd: true, source)!)];
    }

    /// <summary>Throws an exception when the element has an attribute with another name.</summary>
    private static void Expect(XmlReader xml, string element, params ReadOnlySpan<string> names)
    {
        for (bool isThere = xml.MoveToFirstAttribute(); isThere; isThere = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI.Length == 0 && !names.Contains(xml.LocalName))
                throw RateXml.Wrong(xml, $"{element} has an attribute {RateText.Excerpt(xml.LocalName)}; {(names.IsEmpty ? "it should have none" : $"it should have only {string.Join(" and ", names!)}")}.");
        }
        xml.MoveToElement();
    }
}
