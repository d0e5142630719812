using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>
/// Reads and writes datasets and single records as JSON, format version 1 (see <c>docs/format.md</c>).
/// </summary>
/// <remarks>
/// Reading throws <see cref="JsonException"/> for every error in the text. The exception contains the place as an RFC 6901 pointer
/// (<see cref="JsonException.Path"/>), and as line and byte position (both counted from zero, as everywhere in System.Text.Json); its message and its data
/// (<see cref="JsonErrorData"/>) contain line and column counted from one. Unknown members
/// are kept, unless <see cref="DatasetReadOptions.UnknownMembers"/> specifies otherwise. A byte order mark at the start of the text, and in NDJSON of each line, is skipped; a text
/// in another encoding than UTF-8, or compressed, is refused by the name of its form. All members are
/// safe to call from several threads at once.
/// <para>A value that cannot be written is refused with an <see cref="ArgumentException"/>, whose message contains the place as an RFC 6901 pointer into the
/// record that was passed. A record that was written is read again unchanged, if the format can represent it: a record with errors, such as a
/// missing id, may be refused when it is read. Unknown members that have the name of a known one, or are nested deeper than the 64 levels that can be
/// read (because they were added in code, or were read at a lower depth), are refused when they are written. A day of another calendar is written as the
/// same day of the ISO calendar.</para>
/// </remarks>
public static partial class AllianceJson
{
    /// <summary>The maximum number of characters in a .NET string.</summary>
    private const int LongestString = 0x3FFFFFDF;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a dataset.</summary>
    /// <param name="utf8Json">The text, as UTF-8.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    public static AllianceDataset Read(ReadOnlySpan<byte> utf8Json, DatasetReadOptions? options = null) => ReadModel<AllianceDataset>(utf8Json, options);

    /// <summary>Reads a dataset from a text in memory.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, DatasetReadOptions?)"/>
    public static AllianceDataset Read(string json, DatasetReadOptions? options = null) => ReadModel<AllianceDataset>(Utf8Of(json, options), options);

    /// <summary>Reads one record.</summary>
    /// <typeparam name="T">The type of the record, such as <see cref="MemberState"/>.</typeparam>
    /// <param name="utf8Json">The text, as UTF-8.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <exception cref="JsonException">The text is not such a record.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a record type of the model.</exception>
    public static T ReadRecord<T>(ReadOnlySpan<byte> utf8Json, DatasetReadOptions? options = null) where T : class, IRecord => ReadModel<T>(utf8Json, options);

    /// <summary>Reads one record from a text in memory.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <inheritdoc cref="ReadRecord{T}(ReadOnlySpan{byte}, DatasetReadOptions?)"/>
    public static T ReadRecord<T>(string json, DatasetReadOptions? options = null) where T : class, IRecord => ReadModel<T>(Utf8Of(json, options), options);

    /// <summary>Writes a dataset in canonical form.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <returns>The text, as UTF-8 without byte order mark.</returns>
    /// <exception cref="ArgumentException">
    /// The dataset contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array can be.
    /// </exception>
    public static byte[] Write(AllianceDataset dataset, DatasetWriteOptions? options = null) => WriteModel(dataset, options);

    /// <summary>Writes a dataset in canonical form to a buffer writer. The text is prepared in a pooled buffer.</summary>
    /// <param name="destination">The buffer writer.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The dataset contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array can be; nothing has been written.
    /// </exception>
    public static void Write(IBufferWriter<byte> destination, AllianceDataset dataset, DatasetWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(dataset);
        JsonSink sink = SinkOf(options);
        try
        {
            WriteModel(ref sink, dataset, nameof(dataset));
            destination.Write(sink.Written);
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <summary>Writes a dataset in canonical form, as a string.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">
    /// The dataset contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array or a string can be.
    /// </exception>
    public static string WriteString(AllianceDataset dataset, DatasetWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        JsonSink sink = SinkOf(options);
        try
        {
            WriteModel(ref sink, dataset, nameof(dataset));
            int length = Encoding.UTF8.GetCharCount(sink.Written);
            return length <= LongestString
                ? Encoding.UTF8.GetString(sink.Written)
                : throw new ArgumentException($"The text has {length} characters; a string can hold at most {LongestString}. Use Write, which returns UTF-8.", nameof(dataset));
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <summary>Writes one record in canonical form.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <returns>The text, as UTF-8 without byte order mark.</returns>
    /// <exception cref="ArgumentException">
    /// The record contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array can be.
    /// </exception>
    public static byte[] WriteRecord(IRecord record, DatasetWriteOptions? options = null) => WriteModel(record, options);

    internal static T ReadModel<T>(ReadOnlySpan<byte> utf8Json, DatasetReadOptions? options) where T : class
    {
        options ??= DatasetReadOptions.Default;
        RequireLength(utf8Json.Length, options);
        utf8Json = WithoutByteOrderMark(utf8Json);
        try
        {
            return ReadWhole<T>(utf8Json, options);
        }
        catch (JsonReadException error)
        {
            throw JsonPlace.Error(utf8Json, error);
        }
    }

    internal static byte[] WriteModel(object value, DatasetWriteOptions? options, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        JsonSink sink = SinkOf(options);
        try
        {
            WriteModel(ref sink, value, name);
            return sink.Written.ToArray();
        }
        finally
        {
            sink.Dispose();
        }
    }

    internal static void WriteModel(ref JsonSink sink, object value, string? name)
    {
        try
        {
            ModelJson.Write(ref sink, value);
        }
        catch (JsonWriteException error)
        {
            throw sink.Refusal(error, name);
        }
    }

    private static JsonSink SinkOf(DatasetWriteOptions? options)
    {
        options ??= DatasetWriteOptions.Default;
        return new(options.Indented) { UnknownHandling = options.UnknownMembers };
    }

    internal static T ReadWhole<T>(ReadOnlySpan<byte> utf8Json, DatasetReadOptions options)
    {
        var source = new TextSource(utf8Json, options) { IsDataset = typeof(T) == typeof(AllianceDataset) };
        try
        {
            T value = ReadOf<T>(ref source);
            source.RequireEnd();
            return value;
        }
        finally
        {
            source.Dispose();
        }
    }

    /// <summary>Reads a value of the model. Records of known kinds among the unknown ones of a dataset go to the lists of their kinds.</summary>
    internal static T ReadOf<T>(ref TextSource source)
    {
        T value = ModelJson.Read<T>(ref source);
        return source.KnownRecords is { } known && value is AllianceDataset dataset
            ? (T)(object)AllianceDataset.Of([.. dataset.Records(), .. known], dataset)
            : value;
    }

    private static void RequireLength(int length, DatasetReadOptions options)
    {
        if (length > options.MaxBytes)
            throw JsonPlace.Error(default, JsonErrors.TextTooLong(options.MaxBytes));
    }

    /// <summary>The text after the byte order mark, from whose start all places are counted.</summary>
    internal static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;

    private static byte[] Utf8Of(string json, DatasetReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);
        // Each character takes at least one byte.
        RequireLength(json.Length, options ?? DatasetReadOptions.Default);
        return CompactJson.Utf8Of(json);
    }
}
