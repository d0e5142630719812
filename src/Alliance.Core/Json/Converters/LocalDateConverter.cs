using System.ComponentModel;

namespace Alliance.Core.Json;

/// <summary>
/// The JSON of a day, within <see cref="System.Text.Json.JsonSerializer"/>: the ISO string <c>2024-12-11</c>. The results of calculations refer to this converter
/// by an attribute of each day, because the platform would write a <see cref="LocalDate"/> as an object that it cannot read back.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalDateConverter : ModelConverter<LocalDate>
{
    private protected override LocalDate ReadValue(ref TextSource source) => JsonValues.ReadLocalDate(ref source);

    private protected override void WriteValue(ref JsonSink sink, LocalDate value) => JsonValues.WriteLocalDate(ref sink, value);
}
