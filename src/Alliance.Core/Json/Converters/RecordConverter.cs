using System.ComponentModel;

namespace Alliance.Core.Json;

/// <summary>The JSON of a record, within <see cref="System.Text.Json.JsonSerializer"/>. The records refer to this converter by an attribute.</summary>
/// <typeparam name="T">A record of the model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordConverter<T> : ModelConverter<T> where T : class
{
    private protected override T ReadValue(ref TextSource source) => AllianceJson.ReadOf<T>(ref source);

    private protected override void WriteValue(ref JsonSink sink, T value) => ModelJson.Write(ref sink, value);
}
