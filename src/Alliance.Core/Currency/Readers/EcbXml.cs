using System.Text;
using System.Xml;

namespace Alliance.Core;

/// <summary>The XML of the day, of 90 days, and of the history: in an envelope a cube a day, in it a cube a currency.</summary>
internal static class EcbXml
{
    private const string Namespace = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";

    public static ValueList<ExchangeRateSeries> Read(Stream stream, Id<Source> source) => RateXml.Read(stream, xml => Read(xml, source));

    private static ValueList<ExchangeRateSeries> Read(XmlReader xml, Id<Source> source)
    {
        var columns = new Dictionary<CurrencyCode, RateColumn>();
        List<CurrencyCode> order = [];
        HashSet<CurrencyCode> today = [];
        LocalDate? day = null;
        int days = 0;
        bool isNewestFirst = true;
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "Envelope")
            throw RateXml.Wrong(xml, $"The XML begins with {RateText.Excerpt(xml.LocalName)}; that of the reference rates begins with Envelope.");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Cube" || xml.NamespaceURI != Namespace)
                continue;
            if (xml.GetAttribute("time") is { } time)
            {
                if (!RateText.TryDay(Encoding.UTF8.GetBytes(time), out LocalDate next))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(time)} is no day; one is written 2024-12-10.");
                if (days++ == 1)
                    isNewestFirst = next < day;
                if (day is { } last && (next == last || next < last != isNewestFirst))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(time)} stands {(next == last ? "twice" : "out of order")}; days stand newest or oldest first, none twice.");
                day = next;
                today.Clear();
            }
            else if (xml.GetAttribute("currency") is { } code)
            {
                if (day is not { } on)
                    throw RateXml.Wrong(xml, "A rate stands before the first day.");
                if (!CurrencyCode.TryParse(code, out CurrencyCode currency))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(code)} is no currency's code.");
                string text = RateXml.Attribute(xml, "rate");
                if (!RateText.TryRate(Encoding.UTF8.GetBytes(text), (byte)'.', out decimal rate))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(text)} is no rate of {currency}: a number more than zero, such as 1.0527.");
                if (!today.Add(currency))
                    throw RateXml.Wrong(xml, $"{currency} stands twice on one day.");
                if (!columns.TryGetValue(currency, out RateColumn? column))
                {
                    columns.Add(currency, column = new(currency));
                    order.Add(currency);
                }
                column.Add(on, rate);
            }
        }
        return days == 0
            ? throw RateXml.Wrong(xml, "The XML holds no day with rates.")
            : [.. order.Select(currency => columns[currency].ToEcbSeries(isNewestFirst, source))];
    }
}
