using System.ComponentModel;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>
/// The JSON of a record of any kind, within <see cref="JsonSerializer"/>: the record with its kind as the first member, <c>type</c>, as in NDJSON.
/// When a record is read, the member may be at any position.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyRecordConverter : ModelConverter<IRecord>
{
    private protected override TextSource SourceOf(ReadOnlySpan<byte> text, DatasetReadOptions options) => new(text, options) { HasType = true };

    private protected override IRecord ReadValue(ref TextSource source) => AllianceJson.ReadTyped(ref source);

    private protected override void WriteValue(ref JsonSink sink, IRecord value) => AllianceJson.WriteTyped(ref sink, value);
}
