using System.ComponentModel;

namespace Alliance.Core.Json;

/// <summary>The JSON of <see cref="ConversionOptions"/>, within <see cref="System.Text.Json.JsonSerializer"/>: an object of the members that differ from the default.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConversionOptionsConverter : ModelConverter<ConversionOptions>
{
    private static readonly MemberNames Members =
        MemberNames.OfClosed(required: 0b0, "pivot", "maxLegs", "publishedDirectionOnly", "rounding", "country", "unitsAreUnambiguous");

    private protected override ConversionOptions ReadValue(ref TextSource source)
    {
        ConversionOptions value = default;
        OpenRecord options = source.BeginRecord();
        for (int member; (member = source.NextMember(Members, ref options)) >= 0;)
        {
            value = member switch
            {
                0 => value with { Pivot = JsonValues.ReadText<CurrencyCode>(ref source) },
                1 => value with { MaxLegs = ReadMaxLegs(ref source) },
                2 => value with { PublishedDirectionOnly = source.ReadBoolean() },
                3 => value with { Rounding = JsonValues.ReadAscii<MoneyRounding>(ref source) },
                4 => value with { Country = JsonValues.ReadText<CountryCode>(ref source) },
                _ => value with { UnitsAreUnambiguous = source.ReadBoolean() },
            };
        }
        return value;
    }

    private protected override void WriteValue(ref JsonSink sink, ConversionOptions value)
    {
        sink.BeginObject();
        if (!value.Pivot.IsDefault)
        {
            sink.Name("\"pivot\":"u8);
            sink.Text(value.Pivot);
        }
        if (value.MaxLegs != default(ConversionOptions).MaxLegs)
        {
            sink.Name("\"maxLegs\":"u8);
            sink.Number(value.MaxLegs);
        }
        if (value.PublishedDirectionOnly)
        {
            sink.Name("\"publishedDirectionOnly\":"u8);
            sink.Boolean(true);
        }
        if (!value.Rounding.IsDefault)
        {
            sink.Name("\"rounding\":"u8);
            sink.Ascii(value.Rounding);
        }
        if (!value.Country.IsDefault)
        {
            sink.Name("\"country\":"u8);
            sink.Text(value.Country);
        }
        if (value.UnitsAreUnambiguous)
        {
            sink.Name("\"unitsAreUnambiguous\":"u8);
            sink.Boolean(true);
        }
        sink.EndObject();
    }

    private static int ReadMaxLegs(ref TextSource source)
    {
        long position = source.Position;
        decimal number = JsonValues.ReadDecimal(ref source);
        return number is >= 1 and <= ConversionOptions.MaxLegsLimit && decimal.IsInteger(number)
            ? (int)number
            : throw new JsonReadException(position, $"The number of legs must be a whole number from 1 to {ConversionOptions.MaxLegsLimit}.");
    }
}
