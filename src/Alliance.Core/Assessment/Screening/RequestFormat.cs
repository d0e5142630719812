using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The form in which requests are written.</summary>
[JsonConverter(typeof(EnumConverter<RequestFormat>))]
[TypeConverter(typeof(WordTypeConverter<RequestFormat>))]
public enum RequestFormat
{
    /// <summary>One request per line, as JSON (NDJSON).</summary>
    JsonLines = 0,

    /// <summary>A table with a header, as comma-separated values (RFC 4180). It has the columns that <see cref="AccessScreening"/> lists.</summary>
    Csv = 1,
}
