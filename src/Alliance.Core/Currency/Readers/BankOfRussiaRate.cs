using System.Globalization;
using System.Numerics;
using System.Text;
using System.Xml;

namespace Alliance.Core;

/// <summary>One element of the Bank of Russia's XML: a number of roubles for a number of units of a currency.</summary>
internal sealed class BankOfRussiaRate
{
    private const int LongestValue = 500;

    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    /// <summary>The bank's key of the currency.</summary>
    public string? Key { get; private init; }

    /// <summary>The day of a record; null for an element of a file with the rates of one day.</summary>
    public LocalDate? Day { get; private init; }

    public string? Code => _members.GetValueOrDefault("CharCode");

    /// <summary>Roubles for one unit.</summary>
    public decimal PerUnit { get; private set; }

    /// <summary>Reads the elements with a name, up to the end of the document. When an element is returned, the reader is at its end.</summary>
    public static IEnumerable<BankOfRussiaRate> Each(XmlReader xml, string name)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                yield return xml.LocalName == name
                    ? Read(xml)
                    : throw RateXml.Wrong(xml, $"{RateText.Excerpt(xml.LocalName)} was found where a {name} was expected.");
            }
        }
    }

    public static LocalDate ReadDay(XmlReader xml, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return utf8 is [_, _, (byte)'.', _, _, (byte)'.', _, _, _, _] && RateText.TryDay([.. utf8[6..], (byte)'-', .. utf8[3..5], (byte)'-', .. utf8[..2]], out LocalDate day)
            ? day
            : throw RateXml.Wrong(xml, $"{RateText.Excerpt(text)} is not a day; it should be one such as 10.12.2024.");
    }

    private static BankOfRussiaRate Read(XmlReader xml)
    {
        var rate = new BankOfRussiaRate { Key = xml.GetAttribute("ID") ?? xml.GetAttribute("Id"), Day = xml.GetAttribute("Date") is { } day ? ReadDay(xml, day) : null };
        int depth = xml.Depth;
        bool isEmpty = xml.IsEmptyElement;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            string member = xml.LocalName;
            if (xml.NodeType == XmlNodeType.Element && !rate._members.TryAdd(member, xml.IsEmptyElement ? "" : Value(xml, member)))
                throw RateXml.Wrong(xml, $"{RateText.Excerpt(member)} appears twice in one element.");
        }
        rate.Divide(xml);
        return rate;
    }

    /// <summary>Reads the text of a member; afterwards, the reader is at the end of the member.</summary>
    private static string Value(XmlReader xml, string member)
    {
        var value = new StringBuilder();
        char[] part = new char[64];
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
                throw RateXml.Wrong(xml, $"{RateText.Excerpt(xml.LocalName)} was found in {RateText.Excerpt(member)}, which should contain only text.");
            while (value.Length <= LongestValue && xml.ReadValueChunk(part, 0, part.Length) is var length and > 0)
                value.Append(part, 0, length);
            if (value.Length > LongestValue)
                throw RateXml.Wrong(xml, $"{RateText.Excerpt(member)} has more than {LongestValue} characters.");
        }
        return value.ToString();
    }

    private void Divide(XmlReader xml)
    {
        decimal value = Number(xml, "Value"), nominal = Number(xml, "Nominal");
        PerUnit = TryDivide(value, nominal, out decimal quotient)
            ? quotient
            : throw RateXml.Wrong(xml, $"{value.ToString(CultureInfo.InvariantCulture)} roubles for {nominal.ToString(CultureInfo.InvariantCulture)} units cannot be converted to a rate for one unit without losing digits.");
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
            : throw RateXml.Wrong(xml, $"{member} is {RateText.Excerpt(text)}; it should be a positive number, such as 105,0904.");
    }

    /// <summary>Reads the rate for one unit; small rates are also written with an exponent.</summary>
    private static decimal Told(XmlReader xml, string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal told) && told > 0
            ? told
            : throw RateXml.Wrong(xml, $"VunitRate is {RateText.Excerpt(text)}; it should be a positive number, such as 0,215422.");

    /// <summary>Divides; false when the quotient would be rounded.</summary>
    private static bool TryDivide(decimal value, decimal by, out decimal quotient)
    {
        try
        {
            quotient = value / by;
        }
        catch (OverflowException)
        {
            quotient = 0;
        }
        return Digits(quotient) * Digits(by) * BigInteger.Pow(10, value.Scale) == Digits(value) * BigInteger.Pow(10, quotient.Scale + by.Scale);
    }

    /// <summary>Returns the digits without the decimal point.</summary>
    private static BigInteger Digits(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return new(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
    }
}
