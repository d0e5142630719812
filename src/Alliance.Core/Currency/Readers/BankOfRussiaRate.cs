using System.Globalization;
using System.Text;
using System.Xml;

namespace Alliance.Core;

/// <summary>One element of the Bank of Russia's XML: so many roubles for so many units.</summary>
internal sealed class BankOfRussiaRate
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    /// <summary>The bank's key of the currency.</summary>
    public string? Key { get; private init; }

    /// <summary>The day of a record; an element of the rates of one day has none.</summary>
    public LocalDate? Day { get; private init; }

    public string? Code => _members.GetValueOrDefault("CharCode");

    /// <summary>Roubles for one unit.</summary>
    public decimal PerUnit { get; private set; }

    /// <summary>The elements of a name, up to the end of the document; the reader stands at the end of the one given.</summary>
    public static IEnumerable<BankOfRussiaRate> Each(XmlReader xml, string name)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                yield return xml.LocalName == name
                    ? Read(xml)
                    : throw RateXml.Wrong(xml, $"{RateText.Excerpt(xml.LocalName)} stands where a {name} was expected.");
            }
        }
    }

    public static LocalDate ReadDay(XmlReader xml, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return utf8 is [_, _, (byte)'.', _, _, (byte)'.', _, _, _, _] && RateText.TryDay([.. utf8[6..], (byte)'-', .. utf8[3..5], (byte)'-', .. utf8[..2]], out LocalDate day)
            ? day
            : throw RateXml.Wrong(xml, $"{RateText.Excerpt(text)} is no day; one is written 10.12.2024.");
    }

    private static BankOfRussiaRate Read(XmlReader xml)
    {
        var rate = new BankOfRussiaRate { Key = xml.GetAttribute("ID") ?? xml.GetAttribute("Id"), Day = xml.GetAttribute("Date") is { } day ? ReadDay(xml, day) : null };
        int depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                string member = xml.LocalName;
                if (!rate._members.TryAdd(member, ""))
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(member)} stands twice in one element.");
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && xml.Depth == depth + 2)
            {
                rate._members[rate._members.Keys.Last()] += xml.Value;
            }
        }
        rate.Divide(xml);
        return rate;
    }

    private void Divide(XmlReader xml)
    {
        decimal value = Number(xml, "Value"), nominal = Number(xml, "Nominal");
        PerUnit = value / nominal;
        if (1_000_000_000_000m % nominal != 0)
            throw RateXml.Wrong(xml, $"{value.ToString(CultureInfo.InvariantCulture)} roubles for {nominal.ToString(CultureInfo.InvariantCulture)} units cannot be told for one unit without losing digits.");
        if (_members.GetValueOrDefault("VunitRate") is not { Length: > 0 } text)
            return;
        decimal told = Told(xml, text);
        if (Math.Abs(PerUnit - told) > MoneyRounding.QuantumOf(told.Scale) / 2)
            throw RateXml.Wrong(xml, $"VunitRate is {RateText.Excerpt(text)}, but Value divided by Nominal is {PerUnit.ToString(CultureInfo.InvariantCulture)}.");
    }

    private decimal Number(XmlReader xml, string member)
    {
        string text = _members.GetValueOrDefault(member) ?? throw RateXml.Wrong(xml, $"The element has no {member}.");
        return RateText.TryRate(Encoding.UTF8.GetBytes(text), (byte)',', out decimal number)
            ? number
            : throw RateXml.Wrong(xml, $"{member} is {RateText.Excerpt(text)}; it is a number more than zero, such as 105,0904.");
    }

    /// <summary>The rate for one unit; small ones are also written with an exponent.</summary>
    private static decimal Told(XmlReader xml, string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal told) && told > 0
            ? told
            : throw RateXml.Wrong(xml, $"VunitRate is {RateText.Excerpt(text)}; it is a number more than zero, such as 0,215422.");
}
