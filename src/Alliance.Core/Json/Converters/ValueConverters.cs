using System.ComponentModel;

namespace Alliance.Core.Json;

/// <summary>The JSON of a <see cref="LocalizedText"/>, within <see cref="System.Text.Json.JsonSerializer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalizedTextConverter : ModelConverter<LocalizedText>
{
    private protected override LocalizedText ReadValue(ref TextSource source) => JsonValues.ReadLocalizedText(ref source);

    private protected override void WriteValue(ref JsonSink sink, LocalizedText value) => JsonValues.WriteLocalizedText(ref sink, value);
}

/// <summary>The JSON of a <see cref="Validity"/>, within <see cref="System.Text.Json.JsonSerializer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValidityConverter : ModelConverter<Validity>
{
    private protected override Validity ReadValue(ref TextSource source) => JsonValues.ReadValidity(ref source);

    private protected override void WriteValue(ref JsonSink sink, Validity value) => JsonValues.WriteValidity(ref sink, value);
}

/// <summary>The JSON of <see cref="Money"/>, within <see cref="System.Text.Json.JsonSerializer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyConverter : ModelConverter<Money>
{
    private protected override Money ReadValue(ref TextSource source) => JsonValues.ReadMoney(ref source);

    private protected override void WriteValue(ref JsonSink sink, Money value) => JsonValues.WriteMoney(ref sink, value);
}

/// <summary>The JSON of an <see cref="ExchangeRate"/>, within <see cref="System.Text.Json.JsonSerializer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExchangeRateConverter : ModelConverter<ExchangeRate>
{
    private protected override ExchangeRate ReadValue(ref TextSource source) => JsonValues.ReadExchangeRate(ref source);

    private protected override void WriteValue(ref JsonSink sink, ExchangeRate value) => JsonValues.WriteExchangeRate(ref sink, value);
}

/// <summary>The JSON of <see cref="ExchangeRatePoints"/>, within <see cref="System.Text.Json.JsonSerializer"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExchangeRatePointsConverter : ModelConverter<ExchangeRatePoints>
{
    private protected override ExchangeRatePoints ReadValue(ref TextSource source) => JsonValues.ReadExchangeRatePoints(ref source);

    private protected override void WriteValue(ref JsonSink sink, ExchangeRatePoints value) => JsonValues.WriteExchangeRatePoints(ref sink, value);
}

/// <summary>
/// The JSON of a day, within <see cref="System.Text.Json.JsonSerializer"/>: the ISO string <c>2024-12-11</c>. Lists of days (<see cref="ValueList{T}"/>) use it, because the platform would
/// write a <see cref="LocalDate"/> as an object that it cannot read back.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalDateConverter : ModelConverter<LocalDate>
{
    private protected override LocalDate ReadValue(ref TextSource source) => JsonValues.ReadLocalDate(ref source);

    private protected override void WriteValue(ref JsonSink sink, LocalDate value) => JsonValues.WriteLocalDate(ref sink, value);
}
