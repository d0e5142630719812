namespace Alliance.Core.Json;

/// <summary>A record whose JSON code the generator writes.</summary>
internal interface IJsonRecord<TSelf> where TSelf : class
{
    /// <summary>Reads the object at which the source stands.</summary>
    static abstract TSelf ReadJson<TSource>(ref TSource source) where TSource : struct, IJsonSource, allows ref struct;

    /// <summary>Writes the object.</summary>
    static abstract void WriteJson(ref JsonSink sink, TSelf value);
}
